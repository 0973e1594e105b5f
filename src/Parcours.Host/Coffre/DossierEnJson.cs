using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Host.Faits;
using Parcours.Host.Http;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Coffre;

/// <summary>Le dossier d'une personne, pour qu'un autre outil le lise (portabilité). Les agents n'y sont pas nommés.</summary>
internal sealed record DossierEnJson(
    string Departement, Guid Personne, Instant Le, IdentiteLue? Identite, IEnumerable<IdentiteLue> AutresIdentites, IReadOnlyList<string> Identifiants, IReadOnlyList<HistoriqueLu> Dossiers,
    IEnumerable<DossierEnJson.Echeance> Echeances, IEnumerable<DossierEnJson.Lecture> Lectures, Effacement? Effacement)
{
    public static DossierEnJson De(DossierDeLaPersonne dossier, LocalDate aujourdhui)
    {
        var personne = DossierPersonne.Reconstituer([.. dossier.Evenements.Select(lu => lu.Consigne)]);
        var dossiers = dossier.Evenements.Select(lu => lu.Consigne.Fait.Episode).Distinct()
            .Select(episode => HistoriqueLu.De(new(new(dossier.Personne, episode), dossier.Evenements, personne, aujourdhui)))
            .Select(historique => historique with { Faits = [.. historique.Faits.Select(fait => fait with { Auteur = null })] });
        return new(dossier.Departement, dossier.Personne, dossier.Le, dossier.Identite is null ? null : IdentiteLue.De(dossier.Personne, dossier.Identite),
            dossier.AutresIdentites.OrderBy(autre => autre.Key).Select(autre => IdentiteLue.De(autre.Key, autre.Value)), dossier.Identifiants, [.. dossiers],
            dossier.Echeances.Select(e => new Echeance(new IdentifiantDeParcours(e.Personne, e.Episode).ToString(), e.Horloge, e.Echeance)),
            dossier.Traces.Select(lue => new Lecture(lue.Trace.Le, lue.Trace.Roles, lue.Trace.Organisme, lue.Trace.Acte, lue.Trace.Finalite, lue.Trace.Resultat)), dossier.Effacement);
    }

    /// <summary>Ne dit rien de la personne.</summary>
    public override string ToString() => "dossier (tu)";

    internal sealed record Echeance(string Parcours, string Horloge, LocalDate Le);

    internal sealed record Lecture(Instant Le, string? Fonction, string? Organisme, string Acte, string? Finalite, short? Resultat);
}
