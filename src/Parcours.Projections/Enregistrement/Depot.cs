using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Projections.Enregistrement;

/// <summary>Un fait proposé au journal.</summary>
/// <param name="Personne">Identifiant interne de la personne, ou de l'objet d'un flux qui n'en suit aucune : le flux Marten.</param>
/// <param name="IdEmetteur">Clé d'idempotence.</param>
/// <param name="Fait">Le fait.</param>
/// <param name="Provenance">En-têtes, hors identifiant et alertes, que l'enregistrement complète.</param>
/// <param name="VersionAttendue">Version publique de l'épisode (<c>If-Match</c>) ; nulle si l'appelant n'en exige pas.</param>
/// <param name="ExigePersonneConnue">
/// Vrai si l'appelant désigne un dossier existant : une personne dont le journal ne sait rien est alors introuvable, elle n'est
/// pas créée.
/// </param>
/// <param name="Admettre">Ce que l'appelant peut du dossier, d'après ce que le journal en sait ; nul : tout.</param>
public sealed record Depot(
    Guid Personne, string IdEmetteur, Fait Fait, Provenance Provenance, int? VersionAttendue = null, bool ExigePersonneConnue = false,
    Func<DossierPersonne, IEnumerable<EvenementLu>, Admission>? Admettre = null)
{
    /// <summary>Son flux ne se relit pas pour l'y ajouter (ADR 0017).</summary>
    public bool EstSansLecture { get; } = Famille.De(Fait.Episode.Dispositif).SansLecture;
}

/// <summary>Ce que l'appelant peut d'un dossier.</summary>
public enum Admission
{
    /// <summary>Y écrire.</summary>
    Ouvert,

    /// <summary>Le lire, sans pouvoir y consigner ce fait.</summary>
    Interdit,

    /// <summary>Le lire s'il n'était limité : ni lecture ni ajout, jusqu'à ce que la limitation soit levée.</summary>
    Limite,

    /// <summary>En lire une part, plus y écrire.</summary>
    Ferme,

    /// <summary>Rien : le dossier n'existe pas pour lui.</summary>
    Invisible,
}

/// <summary>Quand et comment un dépôt arrive.</summary>
/// <param name="Departement">Le département.</param>
/// <param name="ConnuLe">L'instant où le service l'apprend.</param>
/// <param name="Contexte">Jour, origine, barèmes.</param>
public sealed record Arrivee(string Departement, Instant ConnuLe, Contexte Contexte);

/// <summary>Ce qu'un dépôt est devenu.</summary>
public abstract record Depose
{
    private Depose() { }

    /// <summary>Consigné à cette position ; <paramref name="Version"/> est celle de l'épisode après lui.</summary>
    public sealed record Consigne(long Position, int Version, IReadOnlyList<Alerte> Alertes) : Depose;

    /// <summary>Déjà connu à l'identique : rien de nouveau.</summary>
    public sealed record DejaConnu(long Position, int Version) : Depose;

    /// <summary>Refusé.</summary>
    public sealed record Refuse(Refus Refus) : Depose;

    /// <summary>La version de l'épisode n'est pas celle que l'appelant attendait.</summary>
    public sealed record Depasse(int VersionActuelle) : Depose;

    /// <summary>Les habilitations de l'appelant ne permettent pas ce fait, sur un dossier qu'il voit.</summary>
    public sealed record Interdit : Depose;

    /// <summary>Le traitement de cette personne est limité, et l'appelant voit son dossier.</summary>
    public sealed record Limite : Depose;

    /// <summary>Le journal ne sait rien de la personne, et l'appelant l'exigeait connue.</summary>
    public sealed record PersonneInconnue : Depose;
}
