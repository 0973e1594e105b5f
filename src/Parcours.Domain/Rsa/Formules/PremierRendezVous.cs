using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>RSA-04 et RSA-05 : rendez-vous de référence des orientés hors Pôle emploi, dans l'épisode de référence seulement.</summary>
public static class PremierRendezVous
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);

    /// <summary>RSA-04, RSA-04T : un rendez-vous de référence existe.</summary>
    public static FormuleRsa Fixe { get; } = new("rsa.rendez_vous_fixe", 1, [OrientesHorsFranceTravail.Exclus], static (parametres, _) =>
    {
        var orienter = OrientesHorsFranceTravail.Orienter(parametres);
        return entrant =>
        {
            if (orienter(entrant) is not { } orientation) return null;
            var rendezVous = entrant.Dossier.RendezVousDeReference;
            return new(rendezVous is null ? Classe.Echec : Classe.Compte, orientation.Connu, rendezVous?.Connu);
        };
    });

    /// <summary>RSA-05, RSA-05T : la date du rendez-vous, non celle de sa fixation, est dans le délai (C5, 9).</summary>
    public static FormuleRsa DansLeDelai { get; } = new("rsa.rendez_vous_dans_le_delai", 1, [OrientesHorsFranceTravail.Exclus, Seuil], static (parametres, _) =>
    {
        var (orienter, delai) = (OrientesHorsFranceTravail.Orienter(parametres), parametres.Delai(Seuil.Nom));
        return entrant =>
        {
            if (orienter(entrant) is not { } orientation || entrant.Dossier.RendezVousDeReference is not { } rendezVous) return null;
            var (prevu, dernierJour) = (rendezVous.Fait.DatePrevue, delai.DernierJour(orientation.Effet));
            return new(prevu <= dernierJour ? Classe.Compte : Classe.Echec, orientation.Connu, rendezVous.Connu, dernierJour, prevu < orientation.Effet);
        };
    });
}
