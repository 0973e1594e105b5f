using System.Globalization;
using NodaTime;
using Npgsql;
using Parcours.Domain.Sceau;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Sceau;

/// <summary>Relit tout le journal d'un département et ce qui le scelle, en flux, et nomme chaque altération.</summary>
public sealed class VerificationDesSceaux(SourcesDeDonnees sources)
{
    private const int Pas = 10_000;
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>Vérifie.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="cleAttendue">Empreinte de la clé en service, si on la tient ; nulle sinon.</param>
    /// <param name="temoin">Dernier sceau qu'on sait posé ; nul si l'on n'en sait rien.</param>
    /// <param name="copie">Registre exporté naguère ; nul sans copie.</param>
    /// <param name="avancer">Reçoit le nombre de faits relus, de temps en temps.</param>
    /// <param name="token">Annulation.</param>
    public async Task<Constat> VerifierAsync(
        string departement, string? cleAttendue, SceauTemoin? temoin, RegistreDesSceaux? copie, Action<long>? avancer, CancellationToken token)
    {
        await using var duJournal = await sources.LireAsync(departement, token);
        await using var desFeuilles = await sources.LireAsync(departement, token);
        // D'un seul instant : des feuilles posées entre deux lectures passeraient pour celles d'un sceau disparu.
        await using var instantane = await desFeuilles.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, token);
        var registre = await RegistreDesSceaux.LireAsync(desFeuilles, departement, token);
        var (parcours, jours) = (new Relecture(registre), await JoursDeConnaissance.LireAsync(desFeuilles, departement, token));
        await ParcourirAsync(duJournal, desFeuilles, departement, parcours, jours, avancer, token);
        // Un fait scellé peut avoir été déplacé au-delà du dernier sceau, où rien ne le distinguait à la lecture.
        foreach (var ligne in await LectureDesLignes.LireAsync(duJournal, departement, parcours.Perdus, token)) parcours.Retrouver(ligne);
        List<Anomalie> anomalies = [.. VerificationDuRegistre.Examiner(registre, cleAttendue, temoin, copie), .. parcours.Anomalies()];
        // Le journal altéré, les jours qu'on en refait ne disent plus rien.
        if (anomalies.Count == 0) anomalies.AddRange(jours.Anomalies());
        return new(departement, registre.Sceaux.Count, parcours.Scelles, registre.Dernier?.Sceau.Jour, parcours.NonScelles,
            registre.Cles.Count == 0 ? null : registre.Cles[0].Cle.Empreinte, anomalies, parcours.EstTronquee);
    }

    /// <summary>Le journal et les feuilles avancent de front, position par position.</summary>
    private static async Task ParcourirAsync(
        NpgsqlConnection duJournal, NpgsqlConnection desFeuilles, string departement, Relecture parcours, JoursDeConnaissance jours, Action<long>? avancer, CancellationToken token)
    {
        var (canonique, vus) = (new JsonCanonique(), 0L);
        await using var feuilles = FeuilleDeSceau.LireAsync(desFeuilles, departement, long.MinValue, long.MaxValue, token).GetAsyncEnumerator(token);
        var reste = await feuilles.MoveNextAsync();
        await foreach (var ligne in LectureDesLignes.LireAsync(duJournal, departement, long.MinValue, long.MaxValue, token))
        {
            jours.Recevoir(ligne);
            for (; reste && feuilles.Current.Position < ligne.Position; reste = await feuilles.MoveNextAsync()) parcours.Recevoir(null, null, feuilles.Current);
            // Ce qui suit le dernier sceau n'a pas d'empreinte à comparer.
            var empreinte = parcours.EstScellee(ligne.Position) || reste ? ligne.Feuille(canonique) : null;
            if (reste && feuilles.Current.Position == ligne.Position)
            {
                parcours.Recevoir(ligne, empreinte, feuilles.Current);
                reste = await feuilles.MoveNextAsync();
            }
            else parcours.Recevoir(ligne, empreinte, null);
            if (++vus % Pas == 0) avancer?.Invoke(vus);
        }
        for (; reste; reste = await feuilles.MoveNextAsync()) parcours.Recevoir(null, null, feuilles.Current);
        avancer?.Invoke(vus);
    }

    /// <summary>Ce que la lecture retient : un arbre du journal et un des feuilles pour le sceau en cours, et les écarts.</summary>
    private sealed class Relecture
    {
        private readonly IReadOnlyList<SceauDuJour> _sceaux;
        private readonly bool _tousSignes;
        private readonly LocalDate _dernierJour;
        private readonly EcartsDuJournal _ecarts;
        private readonly Dictionary<LocalDate, Racines> _fautifs = [];
        private readonly List<Anomalie> _horsSceau = [];
        private ArbreEnFlux _journal = new();
        private ArbreEnFlux _feuilles = new();
        private int _courant;
        private (long Premiere, long Derniere, long Nombre)? _sansSceau;

        // Un sceau qui n'est pas signé ne dit rien du journal : il est déjà dénoncé pour lui-même.
        public Relecture(RegistreDesSceaux registre)
        {
            _sceaux = [.. registre.Sceaux.Where(registre.EstSigne).Select(signe => signe.Sceau).OrderBy(sceau => sceau.Derniere)];
            _tousSignes = _sceaux.Count == registre.Sceaux.Count;
            FinDuScelle = _sceaux.Count == 0 ? 0 : _sceaux[^1].Derniere;
            _dernierJour = _sceaux.Count == 0 ? LocalDate.MinIsoValue : _sceaux.Max(sceau => sceau.Jour);
            _ecarts = new(FinDuScelle);
        }

        public long Scelles { get; private set; }

        public long NonScelles { get; private set; }

        public bool EstTronquee => _ecarts.EstTronque;

        private long FinDuScelle { get; }

        private SceauDuJour? Courant => _courant < _sceaux.Count ? _sceaux[_courant] : null;

        public bool EstScellee(long position) => position <= FinDuScelle;

        public void Recevoir(LigneDuJournal? ligne, byte[]? empreinte, FeuilleDeSceau? feuille)
        {
            var position = ligne?.Position ?? feuille!.Value.Position;
            while (Courant is { } passe && passe.Derniere < position) Clore(passe);
            if (feuille is { } orpheline && Courant is null)
                _sansSceau = (_sansSceau?.Premiere ?? position, position, (_sansSceau?.Nombre ?? 0) + 1);
            // Entre deux sceaux dont un troisième a disparu, rien ne couvre la position.
            if (Courant?.Premiere <= position)
            {
                if (empreinte is not null) _journal.Ajouter(empreinte);
                if (feuille is { } scellee) _feuilles.Ajouter(scellee.Empreinte);
            }
            _ecarts.Confronter(ligne, empreinte, feuille);
            if (ligne is null) return;
            if (Courant is not null) Scelles++;
            else
            {
                NonScelles++;
                if (feuille is null) ExaminerLeNonScelle(ligne);
            }
        }

        /// <summary>Les faits dont la feuille n'a pas trouvé de ligne.</summary>
        public IReadOnlyList<Guid> Perdus => _ecarts.Perdus;

        public void Retrouver(LigneDuJournal ligne)
        {
            _ecarts.Retrouver(ligne);
            _horsSceau.RemoveAll(anomalie => anomalie.Fait == ligne.Id);
        }

        /// <summary>Les anomalies du journal, puis celles des sceaux où aucun fait n'a pu être nommé.</summary>
        public IEnumerable<Anomalie> Anomalies()
        {
            while (Courant is { } passe) Clore(passe);
            var deFaits = _ecarts.Nommer(JourDe).ToList();
            // Le journal du jour redonne la racine signée : ce sont ses feuilles qui mentent, et ce qu'elles dénoncent avec.
            deFaits.RemoveAll(anomalie => anomalie.Jour is { } jour && _fautifs.TryGetValue(jour, out var racines) && racines.JournalEstSur);
            foreach (var anomalie in deFaits) yield return anomalie;
            foreach (var anomalie in _horsSceau) yield return anomalie;
            foreach (var sceau in _sceaux)
            {
                if (!_fautifs.TryGetValue(sceau.Jour, out var racines)) continue;
                var ou = string.Create(CultureInfo.InvariantCulture, $"du {sceau.Jour:yyyy-MM-dd} (positions {sceau.Premiere} à {sceau.Derniere})");
                if (racines.JournalEstSur) yield return new(GenreDAnomalie.FeuillesAlterees, $"Les feuilles {ou} ne sont plus celles que la racine signée couvre ; le journal, lui, y répond.", sceau.Jour);
                else if (!racines.FeuillesSontSures)
                    yield return new(GenreDAnomalie.JournalAltere, $"Ni le journal ni les feuilles {ou} ne redonnent la racine signée : tous deux ont changé, ou le sceau.", sceau.Jour);
            }
            if (_sansSceau is { } reste && _tousSignes)
                yield return new(GenreDAnomalie.SceauSupprime, $"{reste.Nombre} faits furent scellés (positions {reste.Premiere} à {reste.Derniere}) et leur sceau a disparu.");
        }

        private void Clore(SceauDuJour sceau)
        {
            var racines = new Racines(
                _journal.Nombre == sceau.Nombre && sceau.Racine.AsSpan().SequenceEqual(_journal.Racine()),
                _feuilles.Nombre == sceau.Nombre && sceau.Racine.AsSpan().SequenceEqual(_feuilles.Racine()));
            if (!racines.JournalEstSur || !racines.FeuillesSontSures) _fautifs[sceau.Jour] = racines;
            (_journal, _feuilles) = (new(), new());
            _courant++;
        }

        /// <summary>Un fait que rien ne scelle encore ne peut se dire connu avant le dernier jour scellé : la reprise le refuserait.</summary>
        private void ExaminerLeNonScelle(LigneDuJournal ligne)
        {
            if (_sceaux.Count == 0 || _horsSceau.Count >= EcartsDuJournal.Maximum) return;
            var dernier = _dernierJour;
            if (ligne.Connu is { } connu && connu.InZone(Paris).Date >= dernier) return;
            _horsSceau.Add(new(GenreDAnomalie.Antidate,
                $"Le fait {ligne.Id} ({ligne.Nom}, position {ligne.Position}) se dit connu du {ligne.Instant()}, avant le {dernier:yyyy-MM-dd} déjà scellé.",
                null, ligne.Position, ligne.Id, CatalogueEvenements.ParNomPersiste.TryGetValue(ligne.Nom, out var type) ? type.Forme.Nom : null));
        }

        private LocalDate? JourDe(long position) => _sceaux.FirstOrDefault(sceau => position <= sceau.Derniere) is { } sceau && position >= sceau.Premiere ? sceau.Jour : null;

        private readonly record struct Racines(bool JournalEstSur, bool FeuillesSontSures);
    }
}
