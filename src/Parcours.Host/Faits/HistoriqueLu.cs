using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Http;
using Parcours.Projections;

namespace Parcours.Host.Faits;

/// <summary>Ce qu'un fait consigné est devenu, à la connaissance demandée.</summary>
public enum EtatDeFait
{
    /// <summary>Il vaut tel que consigné.</summary>
    EnVigueur,

    /// <summary>Une correction en a changé la valeur.</summary>
    Corrige,

    /// <summary>Une annulation l'a retiré.</summary>
    Annule,
}

/// <summary>La valeur qu'une correction a donnée à un fait.</summary>
public sealed record ValeurCorrigee(LocalDate DateEffet, JsonElement Donnees);

/// <summary>Un fait consigné, tel qu'il l'a été, et ce qu'il est devenu.</summary>
/// <param name="Id">Identifiant de l'émetteur.</param>
/// <param name="Type">Type de fait.</param>
/// <param name="DateEffet">Jour d'effet, tel que consigné.</param>
/// <param name="Position">Place au journal.</param>
/// <param name="Donnees">Champs, tels que consignés.</param>
/// <param name="Etat">Ce qu'il est devenu.</param>
/// <param name="ValeurConnue">Sa valeur une fois corrigé.</param>
/// <param name="Vise">Le fait qu'une correction ou une annulation vise.</param>
/// <param name="RetouchePar">Les corrections et annulations qui le visent.</param>
/// <param name="ConnuLe">Quand le service l'a appris.</param>
/// <param name="ConsigneLe">Quand il a réellement été écrit.</param>
/// <param name="Auteur">Qui l'a saisi ou transmis.</param>
/// <param name="Organisme">Organisme de l'auteur.</param>
/// <param name="Voie">Par où il est arrivé : <c>saisie</c>, <c>lot</c> ou <c>reprise</c>.</param>
/// <param name="EnregistreLe">Date de connaissance déclarée, quand une reprise a pris rang du jour.</param>
/// <param name="Alertes">Codes des alertes qui le marquent.</param>
public sealed record FaitDHistorique(
    string Id, string Type, LocalDate DateEffet, long Position, JsonElement Donnees, EtatDeFait Etat, ValeurCorrigee? ValeurConnue,
    string? Vise, IReadOnlyList<string> RetouchePar, Instant ConnuLe, Instant? ConsigneLe, string? Auteur, string? Organisme, string? Voie,
    string? EnregistreLe, IReadOnlyList<string> Alertes);

/// <summary>Tout ce qui a été consigné d'un dossier jusqu'à une connaissance, dans l'ordre où le service l'a appris.</summary>
public sealed record HistoriqueLu(string Parcours, int Version, long Position, IReadOnlyList<FaitDHistorique> Faits)
{
    internal static HistoriqueLu De(DossierConnu dossier)
    {
        var retouches = dossier.Evenements.Where(lu => lu.Consigne.Fait is FaitTransversal)
            .ToLookup(lu => IdentifiantFait.De(((FaitTransversal)lu.Consigne.Fait).Cible), FaitLu.IdDe);
        return new(dossier.Identifiant.ToString(), dossier.Version, dossier.Position,
            [.. dossier.DeLEpisode.Select(lu => Fait(lu, dossier.Personne, [.. retouches[lu.Consigne.Id]]))]);
    }

    private static FaitDHistorique Fait(EvenementLu lu, DossierPersonne personne, IReadOnlyList<string> retouchePar)
    {
        var fait = lu.Consigne.Fait;
        var valeur = fait is FaitTransversal ? fait : personne.ValeurConnue(lu.Consigne.Position);
        var etat = !personne.EstVivant(lu.Consigne) ? EtatDeFait.Annule
            : valeur is not null && !Forme.SontIdentiques(fait, valeur) ? EtatDeFait.Corrige
            : EtatDeFait.EnVigueur;
        return new(
            FaitLu.IdDe(lu), fait.GetType().Name, fait.DateEffet, lu.Consigne.Position, FaitLu.DonneesDe(fait), etat,
            etat is EtatDeFait.Corrige ? new(valeur!.DateEffet, FaitLu.DonneesDe(valeur)) : null,
            (fait as FaitTransversal)?.Cible, retouchePar,
            Instant.FromDateTimeOffset(lu.ConnuLe), lu.Provenance.ConsigneLe, lu.Provenance.Auteur, lu.Provenance.OrganismeAuteur,
            lu.Provenance.Voie, lu.Provenance.EnregistreLe, lu.Provenance.Alertes ?? []);
    }
}
