using NodaTime;
using Npgsql;
using Parcours.Domain.Sceau;
using Parcours.Projections.Droits;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Sceau;

/// <summary>Scelle les jours de connaissance passés d'un département, l'un après l'autre.</summary>
public sealed class Scellement(SourcesDeDonnees sources)
{
    private const string S = Journal.Schema;
    private const int Verrou = 0x_5343_4541; // « SCEA » : un seul scelle un département, tous processus confondus.
    private const int Pas = 10_000;

    /// <summary>Scelle ce qui peut l'être ; rend les sceaux posés, du plus ancien au plus récent.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="cle">Clé en service.</param>
    /// <param name="temoin">Ce qu'on sait, hors de la base, avoir déjà scellé.</param>
    /// <param name="aujourdhui">Le jour, à Paris : il n'est pas fini, il ne se scelle pas.</param>
    /// <param name="avancer">Reçoit le nombre de faits scellés, de temps en temps.</param>
    /// <param name="token">Annulation.</param>
    /// <exception cref="ScellementRefuseException">La clé n'est pas celle du registre, ou le registre n'est plus celui qu'on a laissé.</exception>
    public async Task<IReadOnlyList<SceauDuJour>> ScellerAsync(
        string departement, CleDeSignature cle, ITemoinDesSceaux temoin, LocalDate aujourdhui, Action<long>? avancer, CancellationToken token)
    {
        await using var ecriture = await sources.Application.OpenConnectionAsync(token);
        await using var lecture = await sources.Application.OpenConnectionAsync(token);
        await ExecuterAsync(ecriture, $"select pg_advisory_lock({Verrou}, hashtext($1))", departement, token);
        try
        {
            var registre = await RegistreDesSceaux.LireAsync(ecriture, departement, token);
            Verifier(registre, departement, cle, temoin);
            var jours = await JoursAScellerAsync(lecture, departement, registre.Dernier?.Sceau, aujourdhui, token);
            if (jours.Count > 0 && registre.Cles.Count == 0)
            {
                var premiere = new CleDeSceau(departement, 1, cle.Spki, null);
                await RegistreDesSceaux.AjouterAsync(ecriture, new CleAdmise(premiere, cle.Signer(premiere.Message())), token);
            }
            var (poses, dernier, faits) = (new List<SceauDuJour>(jours.Count), registre.Dernier?.Sceau, 0L);
            foreach (var (jour, derniere) in jours)
            {
                dernier = await ScellerLeJourAsync(ecriture, lecture, departement, jour, derniere, dernier, cle, vus => avancer?.Invoke(faits + vus), token);
                faits += dernier.Nombre;
                temoin.Retenir(dernier);
                poses.Add(dernier);
            }
            return poses;
        }
        finally
        {
            await ExecuterAsync(ecriture, $"select pg_advisory_unlock({Verrou}, hashtext($1))", departement, CancellationToken.None);
        }
    }

    /// <summary>Admet une nouvelle clé, que celle en service signe ; les sceaux à venir sont à signer avec elle.</summary>
    /// <exception cref="ScellementRefuseException">La clé en service n'est pas la dernière du registre.</exception>
    public async Task<CleDeSceau> RemplacerLaCleAsync(string departement, CleDeSignature enService, CleDeSignature nouvelle, CancellationToken token)
    {
        await using var connection = await sources.Application.OpenConnectionAsync(token);
        var registre = await RegistreDesSceaux.LireAsync(connection, departement, token);
        if (registre.Cles.Count == 0) throw new ScellementRefuseException($"Le département {departement} n'a pas encore de sceau : la nouvelle clé peut simplement prendre la place de l'ancienne.");
        VerifierLaCle(registre, enService);
        if (registre.Cle(nouvelle.Empreinte) is not null) throw new ScellementRefuseException("Cette clé a déjà servi : une rotation en demande une neuve.");
        var cle = new CleDeSceau(departement, registre.Cles[^1].Cle.Rang + 1, nouvelle.Spki, enService.Empreinte);
        await RegistreDesSceaux.AjouterAsync(connection, new CleAdmise(cle, enService.Signer(cle.Message())), token);
        return cle;
    }

    private static void Verifier(RegistreDesSceaux registre, string departement, CleDeSignature cle, ITemoinDesSceaux temoin)
    {
        VerifierLaCle(registre, cle);
        if (registre.Dernier is { } dernier && !registre.EstSigne(dernier))
            throw new ScellementRefuseException($"Le dernier sceau, du {dernier.Sceau.Jour:yyyy-MM-dd}, n'est pas celui que sa clé a signé : rien n'est scellé à sa suite. Passez « sceau verifier ».");
        if (temoin.Lire(departement) is { } connu && registre.DuJour(connu.Jour)?.Sceau.Empreinte().AsSpan().SequenceEqual(connu.Empreinte) is not true)
            throw new ScellementRefuseException(
                $"Le sceau du {connu.Jour:yyyy-MM-dd}, que le témoin a vu poser, n'est plus dans la base ou n'est plus le même : rien n'est scellé par-dessus. Passez « sceau verifier ».");
    }

    private static void VerifierLaCle(RegistreDesSceaux registre, CleDeSignature cle)
    {
        if (registre.Cles.Count > 0 && registre.Cles[^1].Cle.Empreinte != cle.Empreinte)
            throw new ScellementRefuseException(
                $"La clé donnée ({cle.Empreinte}) n'est pas celle en service ({registre.Cles[^1].Cle.Empreinte}) : une rotation se signe avec l'ancienne, « sceau cle --remplacer ».");
    }

    /// <summary>
    /// Les jours passés qui ont des faits, et leur dernière position : celle qui précède le jour suivant, ou la dernière portée si rien n'est
    /// venu depuis et que rien n'est en route.
    /// </summary>
    private static async Task<List<(LocalDate Jour, long Derniere)>> JoursAScellerAsync(
        NpgsqlConnection connection, string departement, SceauDuJour? dernier, LocalDate aujourdhui, CancellationToken token)
    {
        var estRattrape = await Positions.AttendreLeJournalAsync(connection, departement, Patience, token);
        await using var question = new NpgsqlCommand($"""
            select c.jour, lead(c.position_precedente) over (order by c.jour), a.position
            from {S}.connaissance c join {S}.avancement a on a.departement = c.departement
            where c.departement = $1 and ($2 is null or c.jour > $2) order by c.jour
            """, connection)
        {
            Parameters = { new() { Value = departement }, new() { Value = (object?)dernier?.Jour ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Date } },
        };
        var jours = new List<(LocalDate, long)>();
        var atteinte = dernier?.Derniere ?? 0;
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
        {
            var jour = lignes.GetFieldValue<LocalDate>(0);
            var estFixe = !await lignes.IsDBNullAsync(1, token);
            var derniere = lignes.GetInt64(estFixe ? 1 : 2);
            if (jour >= aujourdhui || (!estFixe && !estRattrape) || derniere <= atteinte) continue;
            jours.Add((jour, derniere));
            atteinte = derniere;
        }
        return jours;
    }

    /// <summary>Les feuilles, puis le sceau, d'un seul tenant : l'un sans les autres serait une altération.</summary>
    private static async Task<SceauDuJour> ScellerLeJourAsync(
        NpgsqlConnection ecriture, NpgsqlConnection lecture, string departement, LocalDate jour, long derniere, SceauDuJour? precedent, CleDeSignature cle,
        Action<long> avancer, CancellationToken token)
    {
        await using var transaction = await ecriture.BeginTransactionAsync(token);
        var (arbre, canonique) = (new ArbreEnFlux(), new JsonCanonique());
        await using (var copie = await FeuilleDeSceau.OuvrirLAjoutAsync(ecriture, token))
        {
            await foreach (var ligne in LectureDesLignes.LireAsync(lecture, departement, precedent?.Derniere ?? 0, derniere, token))
            {
                var feuille = ligne.Feuille(canonique);
                arbre.Ajouter(feuille);
                new FeuilleDeSceau(ligne.Position, ligne.Id, ligne.Type, ligne.ConnuLe, feuille).Ajouter(copie, departement);
                if (arbre.Nombre % Pas == 0) avancer(arbre.Nombre);
            }
            await copie.TerminerAsync(token);
        }
        var sceau = new SceauDuJour(departement, jour, (precedent?.Derniere ?? 0) + 1, derniere, arbre.Nombre, arbre.Racine(), precedent?.Empreinte(), cle.Empreinte);
        await RegistreDesSceaux.AjouterAsync(ecriture, new SceauSigne(sceau, cle.Signer(sceau.Message())), token);
        await transaction.CommitAsync(token);
        avancer(arbre.Nombre);
        return sceau;
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static async Task ExecuterAsync(NpgsqlConnection connection, string sql, string departement, CancellationToken token)
    {
        await using var commande = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = departement } }, CommandTimeout = 0 };
        await commande.ExecuteNonQueryAsync(token);
    }
}
