using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>RSA-04 et RSA-05 : rendez-vous de référence des orientés hors Pôle emploi, dans l'épisode de référence seulement.</summary>
public static class PremierRendezVous
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);

    /// <summary>RSA-04, RSA-04T : un rendez-vous de référence existe.</summary>
    public static FormuleRsa Fixe { get; } = new("rsa.rendez_vous_fixe", 1, [OrientesHorsFranceTravail.Exclus], static (cohorte, parametres) =>
        new([.. OrientesHorsFranceTravail.Orientes(cohorte, parametres).Select(o =>
        {
            var rendezVous = o.Entrant.Dossier.RendezVousDeReference;
            return Unites.De(o.Entrant, rendezVous is null ? Classe.Echec : Classe.Compte, o.Orientation.Connu, rendezVous?.Connu);
        })]));

    /// <summary>RSA-05, RSA-05T : la date du rendez-vous, non celle de sa fixation, est dans le délai (C5, 9).</summary>
    public static FormuleRsa DansLeDelai { get; } = new("rsa.rendez_vous_dans_le_delai", 1, [OrientesHorsFranceTravail.Exclus, Seuil], static (cohorte, parametres) =>
    {
        var delai = parametres.Delai(Seuil.Nom);
        var unites = new List<Unite>();
        foreach (var (entrant, orientation) in OrientesHorsFranceTravail.Orientes(cohorte, parametres))
        {
            if (entrant.Dossier.RendezVousDeReference is not { } rendezVous) continue;
            var dernierJour = delai.DernierJour(orientation.Effet);
            var unite = Unites.De(entrant, rendezVous.Fait.DatePrevue <= dernierJour ? Classe.Compte : Classe.Echec,
                orientation.Connu, rendezVous.Connu, dernierJour);
            unites.Add(unite with { EstAnomalie = rendezVous.Fait.DatePrevue < orientation.Effet });
        }
        return new(unites);
    });
}
