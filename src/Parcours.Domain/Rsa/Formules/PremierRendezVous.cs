using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>RSA-04, RSA-05 et RSA19-C : rendez-vous de référence des orientés, dans l'épisode de référence seulement.</summary>
public static class PremierRendezVous
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);
    private static readonly ParametreAttendu Seuils = new("delais", NatureDeParametre.DelaiParAnnee);

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
    })
    {
        CompteSesEntrees = false,
    };

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
    })
    {
        CompteSesEntrees = false,
    };

    /// <summary>
    /// RSA19-C : la même date, parmi tous les orientés, dans le délai de l'année de la première orientation. Un rendez-vous fixé arrête
    /// l'horloge à sa date, même à venir : fixé trop tard, il est un échec sans attendre l'échéance.
    /// </summary>
    public static FormuleRsa DansLeDelaiDeLAnnee { get; } = new("rsa.rendez_vous_dans_le_delai_de_l_annee", 1, [Seuils], static (parametres, observation) => entrant =>
    {
        if (entrant.Dossier.PremiereOrientation is not { } orientation) return null;
        var dernierJour = parametres.Delai(Seuils.Nom, orientation.Effet.Year).DernierJour(orientation.Effet);
        var rendezVous = entrant.Dossier.RendezVousDeReference;
        var prevu = rendezVous?.Fait.DatePrevue;
        return new(Jugement.Classer(prevu, entrant.Entree.Sortie?.Fait.DateEffet, dernierJour, observation),
            orientation.Connu, rendezVous?.Connu, dernierJour, prevu < orientation.Effet);
    })
    {
        CompteSesEntrees = false,
    };
}
