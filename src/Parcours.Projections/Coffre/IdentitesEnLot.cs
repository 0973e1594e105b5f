using System.Security.Cryptography;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Coffre;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Coffre;

/// <summary>Cherche et dépose les identités d'une page de dossiers en quelques allers-retours, quel que soit leur nombre.</summary>
/// <param name="sources">Les connexions.</param>
/// <param name="enveloppes">La clé maîtresse.</param>
/// <param name="index">Les empreintes.</param>
/// <param name="alea">Les clés neuves.</param>
public sealed class IdentitesEnLot(SourcesDeDonnees sources, IEnveloppeDeCles enveloppes, IndexAveugle index, ISourceDAlea alea)
{
    private const string C = SchemaDuCoffre.Nom;

    /// <summary>Les personnes rangées sous chacune de ces clés de recherche.</summary>
    public async Task<ILookup<string, Guid>> ChercherAsync(string departement, IReadOnlyCollection<string> cles, CancellationToken token)
    {
        string[] distinctes = [.. cles.Distinct()];
        if (distinctes.Length == 0) return Enumerable.Empty<string>().ToLookup(cle => cle, _ => Guid.Empty);
        var empreintes = index.De(departement, distinctes);
        await using var question = sources.Application.CreateCommand(
            $"select t.rang, i.personne from unnest($2) with ordinality t (empreinte, rang) join {C}.index_aveugle i on i.departement = $1 and i.empreinte = t.empreinte order by 1, 2");
        question.Parameters.Add(new() { Value = departement });
        question.Parameters.Add(new() { Value = empreintes });
        var trouvees = new List<(string Cle, Guid Personne)>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) trouvees.Add((distinctes[lignes.GetInt64(0) - 1], lignes.GetGuid(1)));
        return trouvees.ToLookup(trouvee => trouvee.Cle, trouvee => trouvee.Personne);
    }

    /// <summary>
    /// Garde ces identités : ce que l'une ne dit pas reste de la précédente, celle qui n'apprend rien ne s'écrit pas, celle d'une personne effacée ne revient pas.
    /// </summary>
    public async Task DeposerAsync(string departement, IReadOnlyDictionary<Guid, Identite> identites, Instant le, CancellationToken token)
    {
        if (identites.Count == 0) return;
        // Toujours dans le même ordre : deux imports ne s'attendent pas l'un l'autre.
        Guid[] personnes = [.. identites.Keys.Order()];
        await using var connection = await sources.Application.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        var (cles, precedentes) = await ClesEtPrecedentesAsync(connection, departement, personnes, token);
        var aEcrire = personnes.Where(cles.ContainsKey)
            .Select(personne => (Personne: personne, Identite: precedentes.TryGetValue(personne, out var precedente) ? identites[personne].CompleteeDe(precedente) : identites[personne], Precedente: precedente))
            .Where(depot => depot.Precedente is null || !IdentiteScellee.EstLaMeme(depot.Identite, depot.Precedente)).ToList();
        personnes = [.. aEcrire.Select(depot => depot.Personne)];
        var colonnes = IdentiteScellee.Colonnes.Select(_ => new byte[]?[personnes.Length]).ToArray();
        var (siennes, textes, quiRapprochent) = (new List<Guid>(), new List<string>(), new List<bool>());
        for (var rang = 0; rang < personnes.Length; rang++)
        {
            var identite = aEcrire[rang].Identite;
            var scelles = IdentiteScellee.Sceller(identite, departement, personnes[rang], cles[personnes[rang]], alea);
            for (var colonne = 0; colonne < scelles.Length; colonne++) colonnes[colonne][rang] = scelles[colonne];
            var rapprochent = ClesDeRecherche.QuiRapprochent(identite);
            foreach (var texte in ClesDeRecherche.De(identite).Distinct())
            {
                siennes.Add(personnes[rang]);
                textes.Add(texte);
                quiRapprochent.Add(rapprochent.Contains(texte));
            }
        }
        foreach (var cle in cles.Values) CryptographicOperations.ZeroMemory(cle);
        if (personnes.Length == 0) return;
        Guid[] dejaRangees = [.. aEcrire.Where(depot => depot.Precedente is not null).Select(depot => depot.Personne)];

        await using var ecrit = new NpgsqlBatch(connection, transaction);
        var noms = string.Join(", ", IdentiteScellee.Colonnes);
        var depot = new NpgsqlBatchCommand($"""
            insert into {C}.identite (departement, personne, depose_le, {noms})
            select $1, u.* from (select p, $3::timestamptz, {string.Join(", ", IdentiteScellee.Colonnes.Select((_, rang) => $"c{rang}"))}
              from unnest($2::uuid[], {string.Join(", ", IdentiteScellee.Colonnes.Select((_, rang) => $"${rang + 4}::bytea[]"))}) v (p, {string.Join(", ", IdentiteScellee.Colonnes.Select((_, rang) => $"c{rang}"))})) u
            on conflict (departement, personne) do update set depose_le = excluded.depose_le, {string.Join(", ", IdentiteScellee.Colonnes.Select(c => $"{c} = excluded.{c}"))}
            """)
        {
            Parameters = { new() { Value = departement }, new() { Value = personnes }, new() { Value = le } },
        };
        foreach (var colonne in colonnes) depot.Parameters.Add(new() { Value = colonne, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
        ecrit.BatchCommands.Add(depot);
        if (dejaRangees.Length > 0)
            ecrit.BatchCommands.Add(new($"delete from {C}.index_aveugle where departement = $1 and personne = any($2)")
            {
                Parameters = { new() { Value = departement }, new() { Value = dejaRangees } },
            });
        ecrit.BatchCommands.Add(new($"""
            insert into {C}.index_aveugle (departement, personne, empreinte, rapproche)
            select $1, * from unnest($2::uuid[], $3::bytea[], $4::boolean[]) on conflict do nothing
            """)
        {
            Parameters =
            {
                new() { Value = departement }, new() { Value = siennes.ToArray() }, new() { Value = index.De(departement, textes) }, new() { Value = quiRapprochent.ToArray() },
            },
        });
        await ecrit.ExecuteNonQueryAsync(token);
        await transaction.CommitAsync(token);
    }

    /// <summary>La clé de chacune, tirée si elle n'en a pas, et son identité d'avant ; les personnes effacées n'y sont pas.</summary>
    private async Task<(Dictionary<Guid, byte[]> Cles, Dictionary<Guid, Identite> Precedentes)> ClesEtPrecedentesAsync(
        NpgsqlConnection connection, string departement, Guid[] personnes, CancellationToken token)
    {
        var (neuves, versions, scellees) = (new Dictionary<Guid, byte[]>(), new int[personnes.Length], new byte[personnes.Length][]);
        for (var rang = 0; rang < personnes.Length; rang++)
        {
            var neuve = new byte[Scellage.TailleDeCle];
            alea.Remplir(neuve);
            neuves[personnes[rang]] = neuve;
            (versions[rang], scellees[rang]) = await enveloppes.EnvelopperAsync(neuve, IdentiteScellee.Contexte(departement, personnes[rang]), token);
        }

        await using var lot = new NpgsqlBatch(connection);
        lot.BatchCommands.Add(new("select pg_advisory_xact_lock(hashtextextended('coffre/' || $1 || '/' || p::text, 0)) from unnest($2::uuid[]) p")
        {
            Parameters = { new() { Value = departement }, new() { Value = personnes } },
        });
        lot.BatchCommands.Add(new($"""
            insert into {C}.cle_de_personne (departement, personne, version, enveloppe) select $1, p, v, e from unnest($2::uuid[], $3::int[], $4::bytea[]) u (p, v, e)
            where not exists (select from {C}.effacement f where f.departement = $1 and f.personne = p and f.execute_le is not null) on conflict do nothing
            """)
        {
            Parameters = { new() { Value = departement }, new() { Value = personnes }, new() { Value = versions }, new() { Value = scellees } },
        });
        // Une recherche par clé, et non « = any » : la table d'un premier chargement n'a pas encore de statistiques, le planificateur la lirait en entier à chaque page.
        lot.BatchCommands.Add(new($"""
            select c.* from unnest($2::uuid[]) demande (personne) cross join lateral (
              select c.personne, c.version, c.enveloppe, {string.Join(", ", IdentiteScellee.Colonnes.Select(colonne => "i." + colonne))}
              from {C}.cle_de_personne c left join {C}.identite i using (departement, personne) where departement = $1 and personne = demande.personne offset 0) c
            """)
        {
            Parameters = { new() { Value = departement }, new() { Value = personnes } },
        });
        var lues = new List<(Guid Personne, int Version, byte[] Enveloppe, byte[]?[] Colonnes)>(personnes.Length);
        await using (var lignes = await lot.ExecuteReaderAsync(token))
        {
            await lignes.NextResultAsync(token);
            while (await lignes.ReadAsync(token))
                lues.Add((lignes.GetGuid(0), lignes.GetInt32(1), lignes.GetFieldValue<byte[]>(2),
                    [.. Enumerable.Range(3, IdentiteScellee.Colonnes.Length).Select(rang => lignes.IsDBNull(rang) ? null : lignes.GetFieldValue<byte[]>(rang))]));
        }

        var parPersonne = personnes.Index().ToDictionary(personne => personne.Item, personne => personne.Index);
        var (cles, precedentes) = (new Dictionary<Guid, byte[]>(lues.Count), new Dictionary<Guid, Identite>());
        foreach (var (personne, version, enveloppe, colonnes) in lues)
        {
            cles[personne] = enveloppe.AsSpan().SequenceEqual(scellees[parPersonne[personne]]) ? neuves[personne]
                : await enveloppes.DevelopperAsync(version, enveloppe, IdentiteScellee.Contexte(departement, personne), token);
            // Le nom ne manque jamais : sans lui, la clé n'a encore rien scellé.
            if (colonnes[0] is not null) precedentes[personne] = IdentiteScellee.Desceller(colonnes, departement, personne, cles[personne]);
        }
        return (cles, precedentes);
    }
}
