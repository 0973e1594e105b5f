using NodaTime;
using Parcours.Domain.Personnes;

namespace Parcours.Domain.Caisses;

/// <summary>Le dernier état connu d'un dossier de la caisse : rien d'une identité, des identifiants internes et des codes.</summary>
/// <param name="VuLe">Création du dernier flux qui l'a montré : un flux plus ancien ne le touche plus.</param>
/// <param name="Etat">Son dernier état.</param>
/// <param name="Personnes">Les personnes suivies.</param>
public sealed record EtatDuDossier(LocalDateTime VuLe, EtatDeDossier Etat, IReadOnlyList<EtatDeLaPersonne> Personnes);

/// <summary>Ce que les flux ont dit d'une personne d'un dossier.</summary>
/// <param name="Personne">Identifiant interne.</param>
/// <param name="Rang">Rang de l'épisode RSA que ce dossier tient ouvert ; nul s'il n'en tient aucun.</param>
/// <param name="Soumise">Dernier statut connu.</param>
/// <param name="Suspensions">Suspensions déjà consignées.</param>
/// <param name="DateNaissance">Date consignée ; nulle si aucune.</param>
/// <param name="Sexe">Sexe consigné ; nul si aucun.</param>
public sealed record EtatDeLaPersonne(
    Guid Personne, string? Rang, bool Soumise, IReadOnlyList<MotifDate> Suspensions, LocalDate? DateNaissance, Sexe? Sexe);

/// <summary>Ce que le journal sait du droit d'une personne.</summary>
/// <param name="RangOuvert">Rang de son épisode ouvert ; nul si aucun.</param>
/// <param name="DernierRang">Dernier rang pris ; 0 si elle n'a jamais eu d'épisode.</param>
/// <param name="Naissance">Dernière date de naissance consignée.</param>
/// <param name="Sexe">Dernier sexe consigné.</param>
public sealed record SituationAuJournal(string? RangOuvert, int DernierRang, LocalDate? Naissance, Sexe? Sexe)
{
    /// <summary>Le journal ne sait rien d'elle.</summary>
    public static SituationAuJournal Inconnue { get; } = new(null, 0, null, null);
}
