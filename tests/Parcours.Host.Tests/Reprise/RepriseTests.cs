using System.Text;
using Marten;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Parcours.Host.Reprise;
using Parcours.Projections.Faits;
using static Parcours.Host.Tests.Reprise.DepartementVide;

namespace Parcours.Host.Tests.Reprise;

/// <summary>Reprendre une histoire : son ordre, ses doublons, ses refus, et ce qui suit. Les essais se passent le 15 juin 2022.</summary>
public sealed class RepriseTests(RepriseDEssais essais) : IClassFixture<RepriseDEssais>
{
    /// <summary>
    /// Les verrous qui arrêteraient aussi les ajouts d'un autre département : pour un plan gardé par le serveur, toute partition
    /// s'ouvre. Trois départements ou plus n'en gardent pas, et un essai par l'ajout ne le verrait pas.
    /// </summary>
    private const string VerrousDePartition = """
        select c.relname || ' ' || l.mode from pg_locks l join pg_class c on c.oid = l.relation
        where l.granted and c.relname in ('mt_streams_d' || $1, 'mt_events_d' || $1) and l.mode not in ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock')
        """;

    private readonly DepartementVide _departement = essais.Prendre();

    [Fact]
    public async Task Un_fichier_en_desordre_prend_rang_par_connaissance_puis_par_ligne()
    {
        var rapport = await _departement.ReprendreAsync(
            Orientation("e3", "2022-03-12"), Ouverture("e1", "2022-03-02"), Ouverture("f1", "2022-03-12", "p2"), Annulation("e4", "e3", "2022-04-01"),
            Orientation("f2", "2022-03-12T08:00:00Z", "p2"), "", Ouverture("g1", "2022-03-02", "p3"));
        Assert.Equal((6, 6, 0, 6), (rapport.Lignes, rapport.Consignes, rapport.DejaConnus, rapport.DernierePosition));
        Assert.Equal(["1 e1 v1", "2 g1 v1", "3 f2 v1", "4 e3 v2", "5 f1 v2", "6 e4 v3"], await _departement.JournalAsync());
        Assert.Equal(["1 [1,[ DroitRsaNotifie", "2 [2,[ DroitRsaNotifie", "3 [3,[ OrientationNotifiee", "4 [4,6[ OrientationNotifiee", "5 [5,[ DroitRsaNotifie"],
            await _departement.FaitsAsync());
        Assert.Equal("0 2 2 5 5 6", await Positions("2022-03-01", "2022-03-02", "2022-03-11", "2022-03-12", "2022-03-31", "2022-04-01"));
    }

    [Fact]
    public async Task Ce_qu_une_reprise_a_porte_le_demon_ne_le_double_pas_et_une_reconstruction_le_retrouve()
    {
        await _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"), Orientation("e2", "2022-03-12"), Annulation("e3", "e2", "2022-04-01"), Ouverture("f1", "2022-04-02", "p2"));
        await Task.Delay(1_500);
        const string tout = "select to_jsonb(f)::text from parcours.faits_rsa f where departement = $1 union all select to_jsonb(f)::text from parcours.retouche f where departement = $1 union all select to_jsonb(f)::text from parcours.connaissance f where departement = $1 order by 1";
        var avant = await _departement.ListerAsync(tout);
        Assert.Equal(3, (await _departement.FaitsAsync()).Length);
        await essais.Service<Reconstruction>().ReconstruireAsync(_departement.Code, CancellationToken.None);
        await _departement.PorterAsync();
        Assert.Equal(avant, await _departement.ListerAsync(tout));
    }

    [Fact]
    public async Task Redire_dans_le_fichier_ou_reprendre_deux_fois_ne_consigne_rien_de_plus()
    {
        string[] lignes =
        [
            Ouverture("e1", "2022-03-02"), Ouverture("e1", "2022-03-05"), Orientation("e2", "2022-03-12"),
            Ligne("e3", "EvenementCorrige", "2022-03-20", """{"evenementVise":"e1","motif":"autre","donnees":{"territoire":"TAS-MP","foyer":"f9"}}""", flux: "personne/p1"),
            // Les mêmes champs dans un autre ordre, sur un autre flux : une retouche prend l'épisode de sa cible.
            Ligne("e3", "EvenementCorrige", "2022-03-20", """{"motif":"autre","donnees":{"foyer":"f9","territoire":"TAS-MP"},"evenementVise":"e1"}"""),
        ];
        var premiere = await _departement.ReprendreAsync(lignes);
        Assert.Equal((5, 3, 2), (premiere.Lignes, premiere.Consignes, premiere.DejaConnus));
        var journal = await _departement.JournalAsync();
        var seconde = await _departement.ReprendreAsync(lignes);
        Assert.False(seconde.EstRefusee, string.Join(" ; ", seconde.Refusees));
        Assert.Equal((5, 0, 5), (seconde.Lignes, seconde.Consignes, seconde.DejaConnus));
        Assert.Equal(journal, await _departement.JournalAsync());
    }

    [Fact]
    public async Task Le_meme_id_avec_un_autre_contenu_refuse_tout()
    {
        var dansLeFichier = await _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"), Ouverture("e1", "2022-03-02", dateEffet: "2022-03-02"), Ouverture("e1", "2022-03-03", "p2"));
        Assert.Equal([new(2, "id", "fait-deja-connu : la ligne 1 porte le même id avec un autre contenu"), new(3, "id", "fait-deja-connu : la ligne 1 porte le même id avec un autre contenu")],
            dansLeFichier.Refusees);
        Assert.Empty(await _departement.TracesAsync());
        await _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"));
        var auJournal = await _departement.ReprendreAsync(Ouverture("f1", "2022-03-05", "p2"), Ouverture("e1", "2022-03-02", dateEffet: "2022-03-02"));
        Assert.Equal([new(2, "id", "fait-deja-connu : le journal porte le même id avec un autre contenu")], auJournal.Refusees);
        Assert.Equal(["1 e1 v1"], await _departement.JournalAsync());
    }

    [Fact]
    public async Task Chaque_refus_dit_la_ligne_le_champ_et_la_raison_et_rien_n_est_charge()
    {
        var rapport = await _departement.ReprendreAsync(
            Ouverture("e1", "2022-03-02"),
            "{\"id\":\"e2\"",
            Ligne("e3", "Inconnu", "2022-03-02"),
            Ligne("e4", "OrientationNotifiee", "2022-03-02", """{"organisme":"Mairie","rang":"initiale","couleur":1}"""),
            Orientation("e5", "2022-06-16"),
            Orientation("e6", "9999-12-31"),
            Orientation("e7", "2022-03-02", personne: "180057105512345"),
            Annulation("e8", "e1", "2022-03-02").Replace("\"donnees\"", "\"auteur\":\"\\ud800\",\"donnees\""),
            Ligne("e9", "DroitRsaNotifie", "2022-03-02", """{"nature":"primo"}""", flux: "personne/p1"));
        Assert.Equal(
        [
            "2 : JSON illisible : la ligne est abîmée, ou le fichier coupé",
            "3 type : type de fait inconnu",
            "4 couleur : champ inconnu pour OrientationNotifiee",
            "4 organisme : doit valoir Departement, CCAS, MissionLocale, PLIE, PoleEmploi, FranceTravail, CapEmploi, autre",
            "5 enregistreLe : est dans le futur",
            "6 enregistreLe : n'est ni une date (AAAA-MM-JJ) ni un instant ISO 8601",
            "7 personne : ressemble à un NIR, qui n'entre jamais au journal",
            "8 : texte illisible : un octet n'est pas de l'UTF-8, ou un caractère est coupé",
            "9 dateOuvertureDroit : est obligatoire",
            "9 flux : DroitRsaNotifie ne va pas sur ce flux",
            "9 soumisDroitsDevoirs : est obligatoire",
            "9 territoire : est obligatoire",
        ], rapport.Refusees.Select(r => $"{r.Ligne} {r.Champ}".TrimEnd() + $" : {r.Raison}").Order(StringComparer.Ordinal));
        Assert.Empty(await _departement.TracesAsync());
    }

    [Fact]
    public async Task Un_refus_pendant_le_passage_ne_laisse_rien_et_n_entrave_pas_la_suite()
    {
        var rapport = await _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"), Annulation("e2", "e9", "2022-03-12"), Annulation("e3", "e1", "2022-03-12", "RSA/p1/1", "p2"),
            Ligne("e4", "EvenementCorrige", "2022-03-20", """{"evenementVise":"e1","motif":"autre","donnees":{"couleur":"rouge"}}"""));
        Assert.Equal([(2, "donnees.evenementVise"), (3, "donnees.evenementVise"), (4, "donnees.evenementVise"), (4, "donnees.couleur")],
            rapport.Refusees.Select(r => ((int)r.Ligne, r.Champ)));
        Assert.Empty(await _departement.TracesAsync());
        await AucuneAntichambreAsync();

        // Les positions réservées par la reprise refusée sont rendues : la saisie qui suit n'attend rien.
        await essais.Hote.Parler(_departement.Code).Ouvrir("p1");
        await _departement.PorterAsync();
        Assert.Equal(["1 [1,[ DroitRsaNotifie"], await _departement.FaitsAsync());
    }

    [Fact]
    public async Task Un_fichier_vide_ou_dont_la_lecture_casse_ne_laisse_rien()
    {
        Assert.Equal("le fichier ne porte aucun fait", Assert.Single((await _departement.ReprendreAsync("", "  ")).Refusees).Raison);
        await Assert.ThrowsAsync<IOException>(() => _departement.ReprendreAsync(new FluxQuiCasse(Encoding.UTF8.GetBytes(Ouverture("e1", "2022-03-02") + "\n"))));
        Assert.Empty(await _departement.TracesAsync());
        await AucuneAntichambreAsync();
    }

    [Fact]
    public async Task Une_panne_au_milieu_du_passage_ne_laisse_rien_et_la_reprise_se_refait()
    {
        var lignes = string.Join('\n', Enumerable.Range(1, 10_500).Select(n =>
            Ligne($"d{n}", "DiagnosticRealise", "2022-03-02", $$"""{"diagnostic":"d{{n}}"}""", $"p{n % 700}", "RSA/p1/1")));
        await Assert.ThrowsAsync<IOException>(() => _departement.ReprendreAsync(lignes, false, etape =>
        {
            if (etape.Nom == "journal") throw new IOException("panne");
        }));
        Assert.Empty(await _departement.TracesAsync());
        await AucuneAntichambreAsync();

        string[] verrous = ["aucun relevé"];
        Assert.Equal(10_500, (await _departement.ReprendreAsync(lignes, false, etape =>
        {
            if (etape.Nom == "journal") verrous = _departement.ListerAsync(VerrousDePartition).GetAwaiter().GetResult();
        })).Consignes);
        Assert.Empty(verrous);
        Assert.Equal(10_500, (await _departement.FaitsAsync()).Length);
        Assert.Equal(["700"], await _departement.ListerAsync("select count(*)::text from parcours.mt_streams where tenant_id = $1 and version = 15"));
    }

    [Fact]
    public async Task Une_reprise_tuee_apres_ses_lignes_de_faits_se_refait()
    {
        await using (var restes = _departement.Source.CreateCommand($"""
            insert into parcours.faits_rsa (departement, personne, episode, type, effet, ordre, connu_de) values ('{_departement.Code}', gen_random_uuid(), 1, 3, '2022-01-01', 1, 1);
            insert into parcours.retouche values ('{_departement.Code}', 3, gen_random_uuid(), gen_random_uuid());
            """)) await restes.ExecuteNonQueryAsync();
        await _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"));
        Assert.Equal(["1 [1,[ DroitRsaNotifie"], await _departement.FaitsAsync());
        Assert.DoesNotContain(await _departement.TracesAsync(), trace => trace.StartsWith("retouche", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Une_histoire_plus_recente_suit_la_premiere_une_plus_ancienne_est_refusee()
    {
        await _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"), Orientation("e2", "2022-03-12"));
        Assert.Equal("1", await Positions("2022-03-05"));
        var seconde = await _departement.ReprendreAsync(Annulation("e4", "e2", "2022-04-01"), Ouverture("f1", "2022-03-20", "p2"));
        Assert.Equal((2, 4), (seconde.Consignes, seconde.DernierePosition));
        await _departement.PorterAsync();
        Assert.Equal(["1 e1 v1", "2 e2 v2", "3 f1 v1", "4 e4 v3"], await _departement.JournalAsync());
        Assert.Equal(["1 [1,[ DroitRsaNotifie", "2 [2,4[ OrientationNotifiee", "3 [3,[ DroitRsaNotifie"], await _departement.FaitsAsync());
        Assert.Equal("1 2 3 4", await Positions("2022-03-05", "2022-03-19", "2022-03-31", "2022-04-02"));

        var ancienne = await _departement.ReprendreAsync(Ouverture("g1", "2022-03-31", "p3"));
        Assert.Equal((0, "enregistreLe"), ((int)Assert.Single(ancienne.Refusees).Ligne, ancienne.Refusees[0].Champ));
        Assert.Contains("--rang-du-jour", ancienne.Refusees[0].Raison);
        Assert.Equal(4, (await _departement.JournalAsync()).Length);
    }

    [Fact]
    public async Task Au_rang_du_jour_les_faits_sont_appris_aujourd_hui_et_gardent_leur_date_declaree()
    {
        await _departement.ReprendreAsync(Ouverture("e1", "2022-05-02"));
        var rapport = await _departement.ReprendreAsync(Ouverture("f2", "2022-03-12", "p2") + "\n" + Orientation("e2", "2022-03-05"), rangDuJour: true);
        Assert.Equal(2, rapport.Consignes);
        await _departement.PorterAsync();
        Assert.Equal(["1 e1 v1", "2 e2 v2", "3 f2 v1"], await _departement.JournalAsync());
        Assert.Equal("1 3", await Positions("2022-06-14", "2022-06-15"));
        Assert.Equal(["- 2022-05-02", "2022-03-05 2022-06-15", "2022-03-12 2022-06-15"], await _departement.ListerAsync(
            "select coalesce(headers->>'enregistreLe', '-') || ' ' || (timestamp at time zone 'Europe/Paris')::date from parcours.mt_events where tenant_id = $1 order by seq_id"));
    }

    [Fact]
    public async Task Apres_une_reprise_la_saisie_continue_et_le_chiffre_suit()
    {
        await _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"), Ouverture("f1", "2022-03-02", "p2"), Orientation("e2", "2022-03-12"));
        Assert.Equal("1/2 +0 à 3", await _departement.ChiffreAsync("2022-06-14"));
        var client = essais.Hote.Parler(_departement.Code);
        var lot = (await client.Lot("""{"id":"f2","flux":"RSA/p2/1","personne":"p2","type":"OrientationNotifiee","dateEffet":"2022-03-20","donnees":{"organisme":"CCAS","rang":"initiale"}}""")).Attendre(200);
        Assert.Contains("\"position\":4", lot.Texte.Replace(" ", ""));
        await _departement.PorterAsync();
        Assert.Equal("1/2 +0 à 3", await _departement.ChiffreAsync("2022-06-14"));
        Assert.Equal("2/2 +0 à 4", await _departement.ChiffreAsync("2022-06-15"));
        Assert.Equal(["1 e1 v1", "2 f1 v1", "3 e2 v2", "4 f2 v2"], await _departement.JournalAsync());
    }

    [Fact]
    public async Task Marten_relit_ce_que_la_reprise_a_ecrit()
    {
        await _departement.ReprendreAsync(
            Ouverture("e1", "2022-03-02").Replace("\"donnees\"", "\"auteur\":\"a17\",\"organismeAuteur\":\"CCAS-MACON\",\"donnees\""),
            Ligne("e2", "DroitRsaClos", "2022-03-12T08:00:00.123456Z", """{"motif":"emploi"}""", dateEffet: "2022-03-10"), Orientation("e3", "2022-03-15", dateEffet: "2022-03-11"));
        await using var session = essais.Service<IDocumentStore>().LightweightSession(_departement.Code);
        var personne = Guid.Parse(Assert.Single(await _departement.ListerAsync("select identifiant::text from coffre.correspondance where departement = $1 and genre = 'personne'")));
        var flux = await session.Events.FetchStreamAsync(personne);
        Assert.Equal([1L, 2, 3], flux.Select(e => e.Version));
        Assert.Equal([1L, 2, 3], flux.Select(e => e.Sequence));
        Assert.Equal(["rsa.droit_rsa_notifie.v1", "rsa.droit_rsa_clos.v1", "rsa.orientation_notifiee.v1"], flux.Select(e => e.EventTypeName));
        Assert.Equal(new DateTimeOffset(2022, 3, 12, 8, 0, 0, TimeSpan.Zero).AddMicroseconds(123_456), flux[1].Timestamp);
        Assert.Equal("a17", flux[0].GetHeader("auteur")?.ToString());
        Assert.Equal("CCAS-MACON", flux[0].GetHeader("organisme")?.ToString());
        Assert.Equal("reprise", flux[0].GetHeader("voie")?.ToString());
        Assert.Equal(["2022-06-15T10:00:00Z"], await _departement.ListerAsync("select distinct headers->>'consigneLe' from parcours.mt_events where tenant_id = $1"));
        Assert.Contains("fait-posterieur-a-la-cloture", flux[2].GetHeader("alertes")?.ToString());
        Assert.Equal(3, (await session.Events.FetchStreamStateAsync(personne))!.Version);
    }

    [Fact]
    public async Task Exporter_puis_reprendre_ailleurs_rend_les_memes_chiffres_a_toute_date()
    {
        var ailleurs = essais.Prendre();
        var origine = await _departement.ReprendreAsync(
            Ouverture("e1", "2022-03-02"), Orientation("e2", "2022-03-12"), Ouverture("f1", "2022-03-20T23:30:00Z", "p2"), Annulation("e3", "e2", "2022-04-01"),
            Orientation("f2", "2022-04-02", "p2"), Annulation("e4", "e3", "2022-04-20"),
            Ligne("e5", "EvenementCorrige", "2022-06-02", """{"evenementVise":"f2","motif":"autre","dateEffet":"2022-06-01"}""", "p2"),
            Ligne("d1", "PersonneDecedee", "2022-05-20", personne: "p1", flux: "personne/p1", dateEffet: "2022-03-05"));
        Assert.False(origine.EstRefusee, string.Join(" ; ", origine.Refusees));
        await essais.Hote.Parler(_departement.Code).Ouvrir("p3", "2022-05-02");
        await _departement.PorterAsync();

        var export = await _departement.ExporterAsync();
        Assert.DoesNotContain("\"p1\"", export);
        var rapport = await ailleurs.ReprendreAsync(export, false);
        Assert.False(rapport.EstRefusee, string.Join(" ; ", rapport.Refusees));
        for (var jour = new LocalDate(2022, 3, 1); jour <= new LocalDate(2022, 6, 15); jour = jour.PlusDays(1))
            Assert.Equal(await _departement.ChiffreAsync(LocalDatePattern.Iso.Format(jour)), await ailleurs.ChiffreAsync(LocalDatePattern.Iso.Format(jour)));
        Assert.Equal(await _departement.FaitsAsync(), await ailleurs.FaitsAsync());
    }

    [Fact]
    public async Task Une_saisie_en_cours_se_valide_avant_la_reprise_jamais_sous_elle()
    {
        Task<RapportDeReprise> reprise;
        await using (var connection = await _departement.Source.OpenConnectionAsync())
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            // Un ajout qui a pris son numéro mais n'a pas encore écrit son événement.
            await ExecuterAsync(connection, $"insert into parcours.mt_streams (tenant_id, id, version, timestamp, created, is_archived) values ('{_departement.Code}', '00000000-0000-4000-8000-000000000001', 1, now(), now(), false)");
            await ExecuterAsync(connection, $"select nextval('parcours.mt_events_sequence_d{_departement.Code}')");
            reprise = _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"), Orientation("e2", "2022-03-12"));
            await Task.Delay(700);
            Assert.False(reprise.IsCompleted);
            await ExecuterAsync(connection, $$"""
                insert into parcours.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, is_archived)
                values (1, gen_random_uuid(), '00000000-0000-4000-8000-000000000001', 1, '{"episode":"RSA/1","dateEffet":"2022-01-07","diagnostic":"lent"}',
                  'rsa.diagnostic_realise.v1', '2022-02-14T12:00:00Z', '{{_departement.Code}}', false)
                """);
            await transaction.CommitAsync();
        }
        Assert.Equal(3, (await reprise).DernierePosition);
        await _departement.PorterAsync();
        Assert.Equal(["1 [1,[ DiagnosticRealise", "2 [2,[ DroitRsaNotifie", "3 [3,[ OrientationNotifiee"], await _departement.FaitsAsync());
    }

    [Fact]
    public async Task La_partition_batie_par_la_reprise_est_celle_qu_elle_remplace_index_cles_et_reglages_compris()
    {
        const string catalogue = """
            select p.relname || ' : ' || coalesce(pg_get_expr(p.relpartbound, p.oid), 'détachée') || coalesce(' ' || p.reloptions::text, '') || coalesce(' ' || pg_get_indexdef(c.oid) || ' sous ' || i.inhparent::regclass, '')
              || coalesce(' clé ' || k.conname, '') || (select string_agg(' ' || a.attname || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), ''), ',' order by a.attnum)
                from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attrelid = p.oid and a.attnum > 0)
              || (select ' contraintes ' || count(*) from pg_constraint where conrelid = p.oid)
            from pg_class p left join pg_index x on x.indrelid = p.oid left join pg_class c on c.oid = x.indexrelid
            left join pg_inherits i on i.inhrelid = c.oid left join pg_constraint k on k.conindid = c.oid
            where p.relkind = 'r' and p.relname ~ ('^(mt_events|faits_[a-z]+)_d' || $1 || '$') order by 1
            """;
        Assert.True((await _departement.ReprendreAsync("")).EstRefusee); // inscrit le département, sans rien y mettre
        var inscrite = await _departement.ListerAsync(catalogue);
        var table = await _departement.ListerAsync($"select oid::text from pg_class where relname = 'mt_events_d' || $1");
        Assert.False((await _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"))).EstRefusee);
        Assert.NotEqual(table, await _departement.ListerAsync($"select oid::text from pg_class where relname = 'mt_events_d' || $1"));
        Assert.Equal(inscrite, await _departement.ListerAsync(catalogue));
        Assert.Contains(inscrite, ligne => ligne.StartsWith("mt_events_d", StringComparison.Ordinal) && ligne.Contains(" clé ", StringComparison.Ordinal));
        await AucuneAntichambreAsync();
    }

    [Fact]
    public async Task Une_longue_lecture_fait_attendre_la_reprise_et_elle_seule()
    {
        Task<RapportDeReprise> reprise;
        await using (var connection = await _departement.Source.OpenConnectionAsync())
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await ExecuterAsync(connection, "select count(*) from parcours.mt_events where tenant_id = 'un autre'");
            reprise = _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"));
            for (var n = 0; n < 10; n++)
            {
                await Task.Delay(200);
                await ExecuterAsync(connection, "select count(*) from parcours.faits_rsa"); // elle cède : jamais d'étreinte fatale
                await _departement.ListerAsync("select count(*)::text from parcours.mt_events where tenant_id = 'un autre'");
            }
            Assert.False(reprise.IsCompleted);
            await transaction.CommitAsync();
        }
        Assert.Equal(1, (await reprise).DernierePosition);
        Assert.Equal(["1 [1,[ DroitRsaNotifie"], await _departement.FaitsAsync());
    }

    [Fact]
    public async Task Deux_reprises_de_front_des_memes_personnes_l_une_est_refusee_en_entier()
    {
        var rapports = await Task.WhenAll(
            _departement.ReprendreAsync(Ouverture("e1", "2022-03-02"), Ouverture("f1", "2022-03-02", "p2")),
            _departement.ReprendreAsync(Orientation("e2", "2022-03-12"), Orientation("f2", "2022-03-12", "p2")));
        // Selon qui finit d'abord, la seconde passe après elle, arrive trop tard dans l'histoire, ou doit recommencer.
        Assert.All(rapports, rapport => Assert.True(!rapport.EstRefusee || rapport.Refusees[0] is { Ligne: 0 }));
        Assert.Contains(rapports, rapport => !rapport.EstRefusee);
        await _departement.PorterAsync();
        Assert.Equal(rapports.Sum(rapport => rapport.Consignes), (await _departement.FaitsAsync()).Length);
        Assert.Equal(["2"], await _departement.ListerAsync("select count(*)::text from parcours.mt_streams where tenant_id = $1"));
    }

    private async Task<string> Positions(params string[] jours)
    {
        var positions = new List<long>();
        foreach (var jour in jours) positions.Add((await _departement.PositionAuAsync(jour)).Valeur);
        return string.Join(' ', positions);
    }

    /// <summary>Plus aucune table d'attente, sauf celles d'une reprise vivante : un autre essai peut en mener une longue, sous son verrou.</summary>
    private async Task AucuneAntichambreAsync()
    {
        string[] restes = [""];
        for (var n = 0; n < 50 && restes.Length > 0; n++)
        {
            if (n > 0) await Task.Delay(200);
            restes = await _departement.ListerAsync("""
                select relname::text from pg_class where relname ~ '^reprise_[0-9a-z]+' and relkind = 'r'
                  and pg_try_advisory_xact_lock(hashtextextended(substring(relname from '^reprise_[0-9a-z]+'), 0))
                """);
        }
        Assert.Empty(restes);
    }

    private static async Task ExecuterAsync(NpgsqlConnection connection, string sql)
    {
        await using var commande = new NpgsqlCommand(sql, connection);
        await commande.ExecuteNonQueryAsync();
    }

    private sealed class FluxQuiCasse(byte[] debut) : MemoryStream(debut)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is var lus and > 0 ? lus : throw new IOException("disque arraché");
    }
}
