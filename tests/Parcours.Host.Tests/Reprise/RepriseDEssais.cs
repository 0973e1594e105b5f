using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Reprise;
using Parcours.Projections.Droits;
using Parcours.Projections.Echange;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;

namespace Parcours.Host.Tests.Reprise;

/// <summary>Des départements vides, un par essai, et de quoi y reprendre une histoire puis la relire.</summary>
public sealed class RepriseDEssais(HoteAvecBase hote)
{
    // Un seul décompte : chaque classe d'essais a sa fixture, le vivier est à toutes.
    private static int _pris = -1;

    public HoteAvecBase Hote => hote;

    public T Service<T>() where T : notnull => hote.Alba.Services.GetRequiredService<T>();

    public DepartementVide Prendre() => new(this, HoteAvecBase.VivierDesReprises[Interlocked.Increment(ref _pris)]);
}

/// <summary>Un département sans aucun fait.</summary>
public sealed class DepartementVide(RepriseDEssais essais, string code)
{
    public string Code => code;

    public NpgsqlDataSource Source => essais.Service<SourcesDeDonnees>().Proprietaire;

    public Task<RapportDeReprise> ReprendreAsync(params string[] lignes) => ReprendreAsync(string.Join("\n", lignes), false);

    public Task<RapportDeReprise> ReprendreAsync(string texte, bool rangDuJour, Action<Etape>? avancer = null) =>
        ReprendreAsync(new MemoryStream(Encoding.UTF8.GetBytes(texte)), rangDuJour, avancer);

    public Task<RapportDeReprise> ReprendreAsync(Stream fichier, bool rangDuJour = false, Action<Etape>? avancer = null) =>
        essais.Service<RepriseDHistoire>().ReprendreAsync(code, fichier, rangDuJour, avancer, CancellationToken.None);

    /// <summary>Une ligne du contrat.</summary>
    public static string Ligne(string id, string type, string enregistreLe, string donnees = "{}", string personne = "p1", string flux = "RSA/p1/1",
        string dateEffet = "2022-03-01") =>
        $$"""{"id":"{{id}}","flux":"{{flux.Replace("p1", personne)}}","personne":"{{personne}}","type":"{{type}}","dateEffet":"{{dateEffet}}","enregistreLe":"{{enregistreLe}}","donnees":{{donnees}}}""";

    public static string Ouverture(string id, string enregistreLe, string personne = "p1", string dateEffet = "2022-03-01") => Ligne(id, "DroitRsaNotifie", enregistreLe,
        $$"""{"nature":"primo","dateOuvertureDroit":"2022-02-01","foyer":"f-{{personne}}","territoire":"TAS-CL","soumisDroitsDevoirs":true}""", personne, dateEffet: dateEffet);

    public static string Orientation(string id, string enregistreLe, string personne = "p1", string dateEffet = "2022-03-10") =>
        Ligne(id, "OrientationNotifiee", enregistreLe, """{"organisme":"CCAS","rang":"initiale"}""", personne, dateEffet: dateEffet);

    public static string Annulation(string id, string cible, string enregistreLe, string flux = "RSA/p1/1", string personne = "p1") =>
        Ligne(id, "EvenementAnnule", enregistreLe, $$"""{"evenementVise":"{{cible}}","motif":"doublon"}""", personne, flux);

    public async Task PorterAsync(TimeSpan? delai = null)
    {
        await using var connection = await Source.OpenConnectionAsync();
        Assert.True(await Positions.AttendreLeJournalAsync(connection, code, delai ?? TimeSpan.FromSeconds(15), CancellationToken.None));
    }

    public async Task<PositionConnue> PositionAuAsync(string jour)
    {
        await using var connection = await Source.OpenConnectionAsync();
        return await Positions.AuAsync(connection, code, LocalDatePattern.Iso.Parse(jour).Value, CancellationToken.None);
    }

    /// <summary>RSA-02B de 2022 tel que connu et observé un jour : numérateur/dénominateur, en attente, à quelle position.</summary>
    public async Task<string> ChiffreAsync(string jour)
    {
        var aLaDate = LocalDatePattern.Iso.Parse(jour).Value;
        var reponse = await essais.Service<LectureIndicateurs>().CalculerAsync(
            new(code, new Periode(new(2022, 1, 1), new(2022, 12, 31)), aLaDate, aLaDate, ["RSA-02B"], null, new Dictionary<string, string>()), new(2022, 6, 15), CancellationToken.None);
        var resultat = Assert.Single(Assert.IsType<Reponse.Calculee>(reponse).Resultats);
        return $"{resultat.Mesure.Numerateur}/{resultat.Mesure.Denominateur} +{resultat.Mesure.EnAttente} à {resultat.Position}";
    }

    public async Task<string[]> ListerAsync(string sql)
    {
        await using var question = Source.CreateCommand(sql);
        if (sql.Contains("$1", StringComparison.Ordinal)) question.Parameters.Add(new() { Value = code });
        await using var lignes = await question.ExecuteReaderAsync();
        var lus = new List<string>();
        while (await lignes.ReadAsync()) lus.Add(lignes.GetString(0));
        return [.. lus];
    }

    /// <summary>Le journal : « position id version ».</summary>
    public Task<string[]> JournalAsync() => ListerAsync("select seq_id || ' ' || (headers->>'idEmetteur') || ' v' || version from parcours.mt_events where tenant_id = $1 order by seq_id");

    /// <summary>La table : « ordre [de,jusqu'à[ type ».</summary>
    public Task<string[]> FaitsAsync() => ListerAsync("select ordre || ' [' || connu_de || ',' || coalesce(connu_jusqu_a::text, '') || '[ ' || type from parcours.faits_rsa_lisible where departement = $1 order by ordre, connu_de");

    /// <summary>Tout ce qu'une reprise refusée ne doit pas laisser.</summary>
    public Task<string[]> TracesAsync() => ListerAsync("""
        select t || ' ' || n from (
          select 'mt_events' t, count(*) n from parcours.mt_events where tenant_id = $1
          union all select 'mt_streams', count(*) from parcours.mt_streams where tenant_id = $1
          union all select 'faits_rsa', count(*) from parcours.faits_rsa where departement = $1
          union all select 'faits_personne', count(*) from parcours.faits_personne where departement = $1
          union all select 'correspondance', count(*) from coffre.correspondance where departement = $1
          union all select 'retouche', count(*) from parcours.retouche where departement = $1
          union all select 'connaissance', count(*) from parcours.connaissance where departement = $1
          union all select 'avancement', count(*) from parcours.avancement where departement = $1) x where n > 0 order by 1
        """);

    public async Task<string> ExporterAsync()
    {
        using var sortie = new MemoryStream();
        await using var connection = await Source.OpenConnectionAsync();
        await ExportDuJournal.EcrireAsync(connection, code, null, sortie, CancellationToken.None);
        return Encoding.UTF8.GetString(sortie.ToArray());
    }
}
