using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Autonomie.Formules;

/// <summary>Les codes échangés que les paramètres et les filtres citent.</summary>
internal static class CodesAutonomie
{
    /// <summary>Lieux de vie du champ.</summary>
    public static ParametreAttendu Lieux { get; } = Parametre<DossierApaComplet>("lieux", "lieu");

    /// <summary>Natures de demande du champ.</summary>
    public static ParametreAttendu Natures { get; } = Parametre<DossierApaComplet>("natures", "nature");

    /// <summary>Droits du champ.</summary>
    public static ParametreAttendu Droits { get; } = Parametre<DemandeMdphDeposee>("droits", "droit");

    /// <summary>Le filtre sur la nature du dossier complet.</summary>
    public static Filtre Nature { get; } = new("nature", Champ<DossierApaComplet>("nature").Enumeration);

    /// <summary>Le champ d'une définition de l'APA : lieux et natures du dossier complet, initiale par défaut, puis le filtre demandé.</summary>
    public static (Func<Fait, bool> Champ, Func<Fait, bool> Filtre) DuDossierComplet(Parametres parametres, Question question)
    {
        var (lieux, natures) = (Cites<DossierApaComplet>("lieu", parametres.Codes(Lieux.Nom)), Cites<DossierApaComplet>("nature", parametres.Codes(Natures.Nom)));
        var nature = question.Filtre(Nature.Nom) is { } demandee ? (NatureDemande?)Champ<DossierApaComplet>("nature").DeTexte(demandee) : null;
        return (
            fait => fait is DossierApaComplet complet && lieux[(int)complet.Lieu] && natures[(int)complet.NatureRetenue],
            fait => nature is null || ((DossierApaComplet)fait).NatureRetenue == nature);
    }

    /// <summary>Les lieux de vie qu'un paramètre cite, par leur rang.</summary>
    public static bool[] LieuxDe(Parametres parametres) => Cites<DossierApaComplet>("lieu", parametres.Codes(Lieux.Nom));

    /// <summary>Le champ d'une définition de la MDPH : les droits demandés.</summary>
    public static Func<Fait, bool> DeLaDemande(Parametres parametres)
    {
        var droits = Cites<DemandeMdphDeposee>("droit", parametres.Codes(Droits.Nom));
        return fait => fait is DemandeMdphDeposee demande && droits[(int)demande.Droit];
    }

    private static ParametreAttendu Parametre<T>(string nom, string champ) where T : Fait => new(nom, NatureDeParametre.Codes, Champ<T>(champ).Enumeration);

    private static bool[] Cites<T>(string champ, IReadOnlySet<string> codes) where T : Fait => [.. Champ<T>(champ).Enumeration.Select(codes.Contains)];

    private static Champ Champ<T>(string nom) where T : Fait => Forme.De<T>().Champs.Single(champ => champ.Nom == nom);
}
