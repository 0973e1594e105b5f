using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;

namespace Parcours.Projections.Personnes;

/// <summary>Ce que le journal sait d'une personne, les flux que des fusions lui réunissent compris.</summary>
/// <param name="Personne">La personne : la conservée, si celle que l'on cherchait est absorbée.</param>
/// <param name="Flux">Ses événements, dans l'ordre des positions ; ceux des absorbées sous l'épisode où ils se lisent.</param>
/// <param name="Membres">Les flux qui la font, le sien compris.</param>
public sealed record FluxReunis(Guid Personne, IReadOnlyList<EvenementLu> Flux, IReadOnlyList<Guid> Membres)
{
    /// <summary>Son dossier, tel que connu aujourd'hui.</summary>
    public DossierPersonne Reconstituer() => DossierPersonne.Reconstituer([.. Flux.Select(lu => lu.Consigne)]);

    /// <summary>Où s'écrit un fait d'un épisode qui se lit sous cette personne : le flux d'où il vient, sous le rang qu'il y a.</summary>
    public static async Task<(Guid Flux, Episode Episode)> OuEcrireAsync(NpgsqlConnection connection, string departement, Guid personne, Episode episode, CancellationToken token)
    {
        if (!EpisodeReuni.EstPossible(episode)) return (personne, episode);
        var relies = await ParenteAuJournal.ReliesAsync(connection, departement, [personne], long.MaxValue, token);
        if (relies.Count == 1) return (personne, episode);
        var (flux, _) = await LectureDuJournal.PersonnesAsync(connection, departement, [.. relies], [], token);
        var fusions = ParenteAuJournal.De(relies, flux).A(long.MaxValue);
        foreach (var membre in relies.Where(membre => membre != personne && fusions.De(membre) == personne))
            foreach (var lu in flux[membre])
                if (EpisodeReuni.De(membre, personne, lu.Consigne.Fait.Episode) == episode) return (membre, lu.Consigne.Fait.Episode);
        return (personne, episode);
    }

    /// <summary>Les flux réunis de chaque personne demandée, d'après les fusions connues à une position ; tout le flux, ce qui la suit compris.</summary>
    public static async Task<IReadOnlyDictionary<Guid, FluxReunis>> LireAsync(
        NpgsqlConnection connection, string departement, IReadOnlyCollection<Guid> personnes, long position, CancellationToken token)
    {
        var (flux, liens) = await LectureDuJournal.PersonnesEtFusionsAsync(connection, departement, [.. personnes], token);
        var relies = ParenteAuJournal.Relies(personnes, liens);
        if (relies.Count > personnes.Count) (flux, _) = await LectureDuJournal.PersonnesAsync(connection, departement, [.. relies], [], token);
        var fusions = liens.Count == 0 ? Fusions.Aucune : ParenteAuJournal.De(relies, flux).A(position);
        var reunis = relies.GroupBy(fusions.De, (personne, membres) => Reunir(personne, [.. membres], flux)).ToDictionary(reuni => reuni.Personne);
        return personnes.ToDictionary(personne => personne, personne => reunis[fusions.De(personne)]);
    }

    private static FluxReunis Reunir(Guid personne, IReadOnlyList<Guid> membres, ILookup<Guid, EvenementLu> flux) =>
        membres is [var seul] && seul == personne ? new(personne, [.. flux[personne]], membres)
        : new(personne, [.. membres.SelectMany(membre => flux[membre].Select(lu => SousLaPersonne(lu, personne))).OrderBy(lu => lu.Consigne.Position)], membres);

    private static EvenementLu SousLaPersonne(EvenementLu lu, Guid personne) =>
        lu with { Consigne = lu.Consigne with { Fait = Parente.SousLaPersonne(lu.Consigne.Fait, lu.Personne, personne) } };
}
