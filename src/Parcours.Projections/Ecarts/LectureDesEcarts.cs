using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Ecarts;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Ecarts;

/// <summary>
/// Explique un écart en refaisant le chemin : ce qu'on a appris, fait par fait, à jour d'observation fixe ; puis le temps ; puis la définition.
/// Les deux bouts de chaque étape viennent des tables, le chemin du journal : une décomposition dont la somme n'est pas l'écart est une erreur.
/// </summary>
public sealed class LectureDesEcarts(SourcesDeDonnees sources, LectureIndicateurs lecture)
{
    private const int Paquet = 500;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Décompose un écart.</summary>
    /// <param name="demande">Les deux points de vue.</param>
    /// <param name="aujourdhui">Le jour à Paris.</param>
    /// <param name="token">Annulation.</param>
    /// <returns>La décomposition, ou la raison de ne pas répondre.</returns>
    public async Task<(Decomposition? Ecarts, Reponse.Refusee? Refus)> DecomposerAsync(DemandeDEcarts demande, LocalDate aujourdhui, CancellationToken token)
    {
        if (demande.A.Connu.Jour < demande.De.Connu.Jour) return (null, ARebours);
        var (depart, refus) = lecture.Retenir(demande.Au(demande.De));
        if (refus is not null) return (null, refus);
        (var arrivee, refus) = lecture.Retenir(demande.Au(demande.A));
        if (refus is not null) return (null, refus);

        await using var connection = await sources.LireAsync(demande.Departement, token);
        if (demande.ApresPosition is { } attendue) await Positions.AttendreAsync(connection, demande.Departement, attendue, Patience, token);
        (var de, refus) = await LectureIndicateurs.ResoudreAsync(connection, demande.Departement, demande.De.Connu, aujourdhui, token);
        if (refus is not null) return (null, refus);
        (var a, refus) = await LectureIndicateurs.ResoudreAsync(connection, demande.Departement, demande.A.Connu, aujourdhui, token);
        if (refus is not null) return (null, refus);
        if (a < de && (demande.De.Connu.Position ?? demande.A.Connu.Position) is not null) return (null, ARebours);
        // Le jour même, un fait porté entre les deux questions ne doit pas faire reculer la connaissance.
        a = Math.Max(de, a);
        var connuAu = demande.De.Connu.Jour ?? await Positions.JourAsync(connection, demande.Departement, de, token);
        await using var tenue = await Positions.TenirAsync(connection, demande.Departement, a, token);
        if (tenue is null) return (null, LectureIndicateurs.PasEncore);

        var chemin = new Chemin(connection, demande, connuAu, depart[0].Definition, token);
        var (v0, v1) = (depart[0].Version, arrivee[0].Version);
        var debut = await chemin.MesurerAsync(de, demande.De.ObserveLe, v0);
        var apprise = de == a ? debut : await chemin.MesurerAsync(a, demande.De.ObserveLe, v0);
        var observee = demande.De.ObserveLe == demande.A.ObserveLe ? apprise : await chemin.MesurerAsync(a, demande.A.ObserveLe, v0);
        var definie = ReferenceEquals(v0, v1) ? observee : await chemin.MesurerAsync(a, demande.A.ObserveLe, v1);

        var parts = new List<PartDEcart>();
        if (de != a) parts.AddRange(await chemin.ApprendreAsync(debut, de, a, demande.De.ObserveLe, v0));
        if (!ReferenceEquals(observee, apprise))
            parts.AddRange(await chemin.PasserAsync(CauseDEcart.TempsEcoule, apprise, observee, a, (demande.De.ObserveLe, v0), (demande.A.ObserveLe, v0)));
        if (!ReferenceEquals(definie, observee))
            parts.AddRange(await chemin.PasserAsync(CauseDEcart.Definition, observee, definie, a, (demande.A.ObserveLe, v0), (demande.A.ObserveLe, v1)));

        var decomposition = new Decomposition(Resultat(demande.De, v0, debut, de), Resultat(demande.A, v1, definie, a), parts);
        if (parts.Aggregate(default(Bilan), (somme, part) => somme + part.Bilan) != decomposition.Ecart)
            throw new InvalidOperationException($"Les parts ne font pas l'écart de {demande.Code} : les tables et le journal ne disent pas la même chose.");
        return (decomposition, null);

        Resultat Resultat(PointDeVue point, VersionDeDefinition version, Mesure mesure, long position) =>
            new(depart[0].Definition, version, demande.Periode, point.Connu, point.ObserveLe, demande.Filtres, mesure, position);
    }

    private static Reponse.MalPosee ARebours { get; } = new("a", "La connaissance d'arrivée précède celle de départ.");

    /// <summary>Les étapes d'une décomposition, sur une connexion qui tient les tables.</summary>
    private sealed class Chemin(NpgsqlConnection connection, DemandeDEcarts demande, LocalDate connuAu, Definition definition, CancellationToken token)
    {
        private readonly ISerie _serie = LectureIndicateurs.SerieDe(definition);

        // Lier une formule coûte plus que juger une personne, et l'on juge chacune à chaque fait.
        private readonly Dictionary<(LocalDate Observation, VersionDeDefinition Version), Action<PersonneLue, Compteur[]>> _juges = [];

        public async Task<Mesure> MesurerAsync(long position, LocalDate observation, VersionDeDefinition version) =>
            (await _serie.MesurerAsync(connection, Cadre(position, observation), [Demande(observation, version)], enDetail: true, token))[0];

        public async Task<List<PartDEcart>> ApprendreAsync(Mesure depart, long de, long a, LocalDate observation, VersionDeDefinition version)
        {
            var personnes = await _serie.ApprisesDepuisAsync(connection, Cadre(a, observation), de, Demande(observation, version), token);
            var ecarts = new List<(EvenementLu Lu, EcartDeConnaissance Ecart, bool DesFusions)>();
            await foreach (var (relies, flux) in FluxAsync(personnes))
            {
                var parPosition = relies.SelectMany(personne => flux[personne]).ToDictionary(lu => lu.Consigne.Position);
                foreach (var morceau in _serie.JugeChaqueFait ? relies.SelectMany(seul => FaitsEtRetouches.Separer([.. flux[seul]]).Select(faits => Parente(seul, faits))) : [ParenteAuJournal.De(relies, flux)])
                    ecarts.AddRange(EcartDeConnaissance.Entre(morceau, de, a, observation, lues => Juger(lues, version))
                        .Where(ecart => ACompte(ecart.Avant, ecart.Apres)).Select(ecart => (parPosition[ecart.Fait.Position], ecart, morceau.EnChange(ecart.Fait))));
            }
            // L'ordre de la connaissance est celui du journal : l'effectif partagé se suit dans cet ordre.
            ecarts.Sort((x, y) => x.Ecart.Fait.Position.CompareTo(y.Ecart.Fait.Position));
            var distingues = new Distingues(depart);
            return [.. ecarts.Select(e => Part(EcartDeConnaissance.Cause(e.Ecart.Fait.Fait, connuAu, e.DesFusions), e.Lu, e.Ecart.Avant, e.Ecart.Apres, distingues)).OfType<PartDEcart>()];
        }

        public async Task<List<PartDEcart>> PasserAsync(
            CauseDEcart cause, Mesure avant, Mesure apres, long position, (LocalDate Observation, VersionDeDefinition Version) de, (LocalDate Observation, VersionDeDefinition Version) a)
        {
            var (unitesAvant, unitesApres) = (avant.Unites.ToLookup(unite => unite.Personne), apres.Unites.ToLookup(unite => unite.Personne));
            var changees = unitesAvant.Select(groupe => groupe.Key).Union(unitesApres.Select(groupe => groupe.Key))
                .Where(personne => !unitesAvant[personne].SequenceEqual(unitesApres[personne])).Order().ToList();
            var distingues = new Distingues(avant);
            var parts = new List<PartDEcart>();
            await foreach (var (relies, flux) in FluxAsync(changees))
                foreach (var (personne, faits) in ParenteAuJournal.De(relies, flux).Personnes(position).Where(personne => changees.BinarySearch(personne.Personne) >= 0))
                {
                    var (mesureDe, mesureA) = (Juger([Lue(de.Observation)], de.Version), Juger([Lue(a.Observation)], a.Version));
                    if (Part(cause, null, mesureDe, mesureA, distingues) is { } part) parts.Add(part);

                    PersonneLue Lue(LocalDate observation) =>
                        PersonneLue.De(personne, Connaissance.A([.. faits.Where(fait => fait.Position <= position)], position), observation);
                }
            return parts;
        }

        private Cadre Cadre(long position, LocalDate observation) => new(demande.Departement, position, observation);

        private DemandeLiee Demande(LocalDate observation, VersionDeDefinition version) => new(definition.Formule, version.Parametres, new(demande.Periode, observation, demande.Filtres));

        private static Parente Parente(Guid flux, IReadOnlyList<EvenementLu> faits) =>
            new(new Dictionary<Guid, IReadOnlyList<FaitConsigne>> { [flux] = [.. faits.Select(lu => lu.Consigne)] });

        private Mesure Juger(IEnumerable<PersonneLue> lues, VersionDeDefinition version)
        {
            var compteur = new Compteur(enDetail: true);
            foreach (var lue in lues)
            {
                if (!_juges.TryGetValue((lue.Observation, version), out var juge))
                    _juges[(lue.Observation, version)] = juge = _serie.Lier([Demande(lue.Observation, version)]);
                juge(lue, [compteur]);
            }
            return compteur.Mesurer();
        }

        private static bool ACompte(Mesure avant, Mesure apres) =>
            Bilan.De(avant) != Bilan.De(apres) || avant.Distingues.Count > 0 || apres.Distingues.Count > 0;

        private PartDEcart? Part(CauseDEcart cause, EvenementLu? fait, Mesure avant, Mesure apres, Distingues distingues)
        {
            var effectif = distingues.Passer(avant, apres);
            var bilan = (Bilan.De(apres) - Bilan.De(avant)) with { Effectif = effectif };
            bilan = bilan.Publie(definition.Forme);
            return bilan.EstNul ? null : new(cause, fait, bilan, Mouvement.Entre(avant, apres));
        }

        /// <summary>Les flux de ces personnes, et de celles que des fusions leur relient, chaque famille une fois.</summary>
        private async IAsyncEnumerable<(IReadOnlyList<Guid> Relies, ILookup<Guid, EvenementLu> Flux)> FluxAsync(IReadOnlyList<Guid> personnes)
        {
            foreach (var paquet in (await ParenteAuJournal.FamillesAsync(connection, demande.Departement, personnes, token)).Chunk(Paquet))
            {
                var (flux, _) = await LectureDuJournal.PersonnesAsync(connection, demande.Departement, [.. paquet.SelectMany(relies => relies)], [], token);
                foreach (var relies in paquet) yield return (relies, flux);
            }
        }
    }
}
