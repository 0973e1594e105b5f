using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>RSA-06 et RSA-07 : premier contrat des orientés hors Pôle emploi, de rang premier, même signé avant l'orientation.</summary>
public static class PremierContrat
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);
    private static readonly ParametreAttendu Natures = new("natures", NatureDeParametre.Codes, Unites.Codes<ContratSigne>("nature"));
    private static readonly Champ ChampNature = Forme.De<ContratSigne>().Champs.Single(champ => champ.Nom == "nature");

    /// <summary>RSA-06, RSA-06T : un premier contrat existe.</summary>
    public static FormuleRsa Signe { get; } = new("rsa.contrat_signe", 1, [OrientesHorsFranceTravail.Exclus, Natures], static (cohorte, parametres) =>
    {
        var natures = parametres.Codes(Natures.Nom);
        return new([.. OrientesHorsFranceTravail.Orientes(cohorte, parametres).Select(o =>
        {
            var contrat = Premier(o.Entrant.Dossier, natures);
            return Unites.De(o.Entrant, contrat is null ? Classe.Echec : Classe.Compte, o.Orientation.Connu, contrat?.Connu);
        })]);
    });

    /// <summary>RSA-07, RSA-07T : deux mois depuis la première orientation, quel que soit l'organisme (C5, 10).</summary>
    public static FormuleRsa DansLeDelai { get; } = new("rsa.contrat_dans_le_delai", 1, [OrientesHorsFranceTravail.Exclus, Natures, Seuil], static (cohorte, parametres) =>
    {
        var (delai, natures) = (parametres.Delai(Seuil.Nom), parametres.Codes(Natures.Nom));
        var unites = new List<Unite>();
        foreach (var (entrant, orientation) in OrientesHorsFranceTravail.Orientes(cohorte, parametres))
        {
            if (Premier(entrant.Dossier, natures) is not { } contrat) continue;
            var dernierJour = delai.DernierJour(orientation.Effet);
            unites.Add(Unites.De(entrant, contrat.Effet <= dernierJour ? Classe.Compte : Classe.Echec, orientation.Connu, contrat.Connu, dernierJour));
        }
        return new(unites);
    });

    private static Jalon<ContratSigne>? Premier(DossierRsa dossier, IReadOnlySet<string> natures)
    {
        foreach (var contrat in dossier.Contrats)
            if (contrat.Fait.Rang is RangContrat.Premier && natures.Contains(ChampNature.Texte(contrat.Fait.Nature))) return contrat;
        return null;
    }
}
