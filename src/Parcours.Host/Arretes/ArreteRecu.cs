using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Arretes;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Http;
using Parcours.Projections.Arretes;

namespace Parcours.Host.Arretes;

/// <summary>Un arrêté à prendre.</summary>
/// <param name="Convention">Convention dont la matrice se fige.</param>
/// <param name="Annee">Année ; absente, les colonnes publiées.</param>
/// <param name="ALaDate">Jour de connaissance et d'observation ; absent, celui de chaque colonne.</param>
/// <param name="Remplace">Arrêté de la même convention et de la même année que celui-ci remplace.</param>
public sealed record ArreteRecu(string? Convention = null, int? Annee = null, string? ALaDate = null, string? Remplace = null)
{
    /// <summary>La demande, et l'identifiant que la clé d'idempotence donne à l'arrêté ; ou les raisons de la refuser, par champ.</summary>
    internal (DemandeDArrete? Demande, Guid Id, Dictionary<string, string[]> Erreurs) Lire(string? cle)
    {
        var erreurs = new Dictionary<string, string[]>();
        if (string.IsNullOrEmpty(Convention)) erreurs["convention"] = ["est obligatoire"];
        LocalDate? jour = null;
        if (ALaDate is not null)
        {
            if (LocalDatePattern.Iso.Parse(ALaDate) is { Success: true, Value: var lu }) jour = lu;
            else erreurs["aLaDate"] = ["n'est pas une date possible (AAAA-MM-JJ)"];
        }

        Guid? remplace = null;
        if (Remplace is not null)
        {
            if (Guid.TryParse(Remplace, out var id)) remplace = id;
            else erreurs["remplace"] = ["n'est pas l'identifiant d'un arrêté"];
        }

        if (cle is not null && Identifiants.Refus(cle) is { } raison) erreurs[EnTetesDActe.CleDIdempotence] = [raison];
        return erreurs.Count > 0 ? (null, default, erreurs)
            : (new(Convention!, Annee, jour, remplace), cle is null ? Guid.CreateVersion7() : IdentifiantFait.De("arrete/" + cle), erreurs);
    }
}

/// <summary>Un arrêté, sans ses chiffres.</summary>
/// <param name="Id">Identifiant.</param>
/// <param name="Convention">Convention.</param>
/// <param name="Annee">Année.</param>
/// <param name="Par">Qui l'a pris.</param>
/// <param name="Le">Quand.</param>
/// <param name="Remplace">Arrêté qu'il remplace.</param>
/// <param name="RemplacePar">Arrêté qui le remplace.</param>
/// <param name="Empreinte">SHA-256 de son contenu, en JSON canonique.</param>
public sealed record ArreteListe(
    Guid Id, string Convention, int Annee, string Par, Instant Le, Guid? Remplace, Guid? RemplacePar, string Empreinte)
{
    internal static ArreteListe De(ArreteInscrit inscrit) => new(
        inscrit.Id, inscrit.Convention, inscrit.Annee, inscrit.Par, inscrit.Le, inscrit.Remplace, inscrit.RemplacePar, EcritureDesArretes.Empreinte(inscrit.Empreinte));
}
