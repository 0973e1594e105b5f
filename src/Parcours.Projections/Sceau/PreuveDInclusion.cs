using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Sceau;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Sceau;

/// <summary>De quoi vérifier, sans la base ni le produit, qu'un fait est sous un sceau.</summary>
/// <param name="Sceau">Le sceau qui le couvre.</param>
/// <param name="Position">Sa position.</param>
/// <param name="Fait">Son identifiant au journal.</param>
/// <param name="Ligne">Sa ligne scellée, en UTF-8.</param>
/// <param name="Indice">Son rang parmi les faits du sceau, à partir de zéro.</param>
/// <param name="Chemin">Chemin d'inclusion, de la feuille vers la racine.</param>
public sealed record PreuveDInclusion(SceauDuJour Sceau, long Position, Guid Fait, byte[] Ligne, long Indice, IReadOnlyList<byte[]> Chemin)
{
    /// <summary>Le chemin mène de la ligne à la racine du sceau.</summary>
    public bool EstJuste => CheminDInclusion.Verifier(Merkle.Feuille(Ligne), Indice, Sceau.Nombre, Chemin, Sceau.Racine);
}

/// <summary>Établit des preuves d'inclusion.</summary>
public sealed class EtablissementDePreuve(SourcesDeDonnees sources)
{
    private const string S = Journal.Schema;

    /// <summary>La preuve d'un fait ; sans preuve, pourquoi.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="id">Identifiant au journal, ou celui de l'émetteur.</param>
    /// <param name="token">Annulation.</param>
    public async Task<(PreuveDInclusion? Preuve, string? Raison)> EtablirAsync(string departement, string id, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(departement, token);
        var designes = new List<Guid>(2);
        if (Guid.TryParse(id, out var fait)) designes.Add(fait);
        if (Identifiants.Refus(id) is null) designes.Add(IdentifiantFait.De(id));
        var lignes = await LectureDesLignes.LireAsync(connection, departement, designes, token);
        // Un émetteur peut avoir nommé un fait comme le journal en nomme un autre : celui du journal d'abord.
        var ligne = lignes.FirstOrDefault(lue => lue.Id == designes[0]) ?? lignes.FirstOrDefault();
        if (ligne is null) return (null, $"Le département {departement} n'a pas de fait {id}.");
        var registre = await RegistreDesSceaux.LireAsync(connection, departement, token);
        if (registre.Sceaux.FirstOrDefault(signe => signe.Sceau.Premiere <= ligne.Position && ligne.Position <= signe.Sceau.Derniere)?.Sceau is not { } sceau)
            return (null, $"Le fait {id}, en position {ligne.Position}, n'est pas encore scellé.");
        var indice = await RangAsync(connection, sceau, ligne.Position, token);
        if (indice >= sceau.Nombre) return (null, Altere(id, sceau.Jour));
        var chemin = new CheminDInclusion(indice, sceau.Nombre);
        var recues = 0L;
        await foreach (var feuille in FeuilleDeSceau.LireAsync(connection, departement, sceau.Premiere - 1, sceau.Derniere, token))
            if (recues++ < sceau.Nombre) chemin.Ajouter(feuille.Empreinte);
        if (recues != sceau.Nombre) return (null, Altere(id, sceau.Jour));
        var canonique = new JsonCanonique();
        ligne.Ecrire(canonique);
        var preuve = new PreuveDInclusion(sceau, ligne.Position, ligne.Id, canonique.Octets.ToArray(), indice, chemin.Chemin());
        return preuve.EstJuste ? (preuve, null) : (null, Altere(id, sceau.Jour));
    }

    private static string Altere(string id, LocalDate jour) => $"Le fait {id} ne se retrouve pas sous le sceau du {jour:yyyy-MM-dd} : passez « sceau verifier ».";

    private static async Task<long> RangAsync(NpgsqlConnection connection, SceauDuJour sceau, long position, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"select count(*) from {S}.feuille_de_sceau where departement = $1 and position >= $2 and position < $3", connection)
        {
            Parameters = { new() { Value = sceau.Departement }, new() { Value = sceau.Premiere }, new() { Value = position } },
        };
        return (long)(await question.ExecuteScalarAsync(token))!;
    }
}
