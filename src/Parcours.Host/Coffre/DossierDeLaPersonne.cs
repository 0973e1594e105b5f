using NodaTime;
using Parcours.Domain.Coffre;
using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Host.Faits;
using Parcours.Projections;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Horloges;
using Parcours.Projections.Lecture;
using Parcours.Projections.Personnes;
using Parcours.Projections.Traces;

namespace Parcours.Host.Coffre;

/// <summary>Tout ce qui est détenu sur une personne : son droit d'accès (D5).</summary>
/// <param name="Departement">Département.</param>
/// <param name="Personne">Identifiant interne ; celui de la conservée, si une fusion l'a absorbée.</param>
/// <param name="Le">Quand ce fut lu.</param>
/// <param name="Identite">Son identité ; nulle si le coffre n'en a pas.</param>
/// <param name="AutresIdentites">Celles que gardent d'elle les personnes qu'une fusion lui réunit.</param>
/// <param name="Identifiants">Ses identifiants chez ceux qui transmettent.</param>
/// <param name="Evenements">Tout ce que le journal a consigné d'elle, dans l'ordre, retouches comprises.</param>
/// <param name="Echeances">Ce qui reste à faire pour elle.</param>
/// <param name="Traces">Qui a lu ou écrit quoi d'elle.</param>
/// <param name="Effacement">L'effacement qui la vise ; nul si aucun.</param>
public sealed record DossierDeLaPersonne(
    string Departement, Guid Personne, Instant Le, Identite? Identite, IReadOnlyDictionary<Guid, Identite> AutresIdentites, IReadOnlyList<string> Identifiants, IReadOnlyList<EvenementLu> Evenements,
    IReadOnlyList<Decompte> Echeances, IReadOnlyList<TraceLue> Traces, Effacement? Effacement)
{
    /// <summary>Rien n'est détenu.</summary>
    public bool EstVide => Identite is null && AutresIdentites.Count == 0 && Identifiants.Count == 0 && Evenements.Count == 0 && Traces.Count == 0;
}

/// <summary>Rassemble ce qui est détenu sur une personne.</summary>
public sealed class LectureDeLaPersonne(
    SourcesDeDonnees sources, PorteDuCoffre porte, LectureEcheances echeances, LectureDesTraces traces, EffacementDesIdentites effacements)
{
    /// <summary>Tout, à cet instant.</summary>
    public async Task<DossierDeLaPersonne> LireAsync(string departement, Guid personne, Instant le, LocalDate aujourdhui, CancellationToken token)
    {
        FluxReunis reuni;
        await using (var connection = await sources.LireAsync(departement, token))
            reuni = (await FluxReunis.LireAsync(connection, departement, [personne], long.MaxValue, token))[personne];
        (personne, var evenements) = (reuni.Personne, reuni.Flux);
        var identites = porte.Identites is { } coffre ? await coffre.LireAsync(departement, reuni.Membres, token) : new Dictionary<Guid, Identite>();
        var (lues, _) = await echeances.LireAsync(
            new(departement, PointDeConnaissance.Au(aujourdhui), aujourdhui, Voit: decompte => decompte.Personne == personne), aujourdhui, token);
        var siennes = new List<TraceLue>();
        string[] faits = [.. evenements.Select(FaitLu.IdDe)];
        foreach (var membre in reuni.Membres)
            await foreach (var trace in traces.DeLaPersonneAsync(departement, membre, faits, token)) siennes.Add(trace);
        return new(departement, personne, le, identites.GetValueOrDefault(personne), identites.Where(i => i.Key != personne).ToDictionary(), await IdentifiantsAsync(departement, reuni.Membres, token),
            evenements, lues?.Decomptes ?? [], [.. siennes.DistinctBy(lue => lue.Numero).OrderBy(lue => lue.Numero)],
            (await effacements.ListerAsync(departement, token)).FirstOrDefault(effacement => effacement.Personne == personne));
    }

    private async Task<IReadOnlyList<string>> IdentifiantsAsync(string departement, IReadOnlyList<Guid> membres, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand(
            $"select array_agg(emetteur order by emetteur) from {SchemaDuCoffre.Nom}.correspondance where departement = $1 and identifiant = any($2) and genre = '{Famille.Personne}'");
        question.Parameters.Add(new() { Value = departement });
        question.Parameters.Add(new() { Value = membres.ToArray() });
        return await question.ExecuteScalarAsync(token) as string[] ?? [];
    }
}
