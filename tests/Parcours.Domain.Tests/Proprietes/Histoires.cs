using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Domain.Rsa.Formules;
using static Parcours.Domain.Tests.Exemples;

namespace Parcours.Domain.Tests.Proprietes;

/// <summary>Histoires RSA tirées au sort : une liste de faits par personne, dans l'ordre où ils sont appris.</summary>
internal static class Histoires
{
    public static readonly Periode Annee = new(new(2022, 1, 1), new(2022, 12, 31));

    private static readonly string[] Territoires = ["TAS-CL", "TAS-MP", "TAS-MALC"];
    private static readonly NatureContrat[] Natures = Enum.GetValues<NatureContrat>();
    private static readonly Organisme[] Organismes = Enum.GetValues<Organisme>();

    private static readonly Parametres Tous = new(new Dictionary<string, object>
    {
        ["delai"] = new Delai(1, UniteDelai.Mois),
        ["delais"] = new List<(int Annee, Delai Delai)> { (2021, new(2, UniteDelai.Mois)), (2022, new(1, UniteDelai.Mois)) },
        ["recus_depuis"] = new LocalDate(2022, 3, 1),
        ["organismes_exclus"] = new HashSet<string> { "PoleEmploi", "FranceTravail" },
        ["natures"] = new HashSet<string> { "CER", "contratEngagement" },
    });

    /// <summary>Combien de personnes une fusion peut désigner.</summary>
    public const int Personnes = 6;

    /// <summary>L'identifiant interne d'une personne de l'histoire.</summary>
    public static Guid Personne(int rang) => IdentifiantFait.De($"personne{rang}");

    /// <summary>Le fait, dit d'une personne : nul ne se fusionne avec soi.</summary>
    public static Fait Dire(Fait fait, int personne) =>
        fait is PersonnesFusionnees fusion && fusion.Conservee == Personne(personne) ? fusion with { Conservee = Personne((personne + 1) % Personnes) } : fait;

    /// <summary>
    /// Les personnes connues à une position, d'après des fusions refaites ici naïvement : chaque flux va chez qui le conserve, tant qu'on l'y envoie.
    /// </summary>
    public static IReadOnlyList<(Guid Personne, List<FaitConsigne> Faits)> Reunir(IReadOnlyList<List<FaitConsigne>> journaux, long position)
    {
        var vivantes = journaux.SelectMany((journal, i) => Connaissance.A(journal, position).Where(connu => connu.Fait is PersonnesFusionnees)
            .Select(connu => (connu.Ordre, De: Personne(i), Vers: ((PersonnesFusionnees)connu.Fait).Conservee))).OrderBy(fusion => fusion.Ordre);
        var chez = Enumerable.Range(0, journaux.Count).ToDictionary(Personne, Personne);
        foreach (var (_, de, vers) in vivantes)
        {
            // Déjà chez une autre, ou l'autre déjà chez elle : rien.
            if (chez[de] != de || chez[vers] == de) continue;
            foreach (var flux in chez.Keys.Where(flux => chez[flux] == de).ToList()) chez[flux] = chez[vers];
        }
        return [.. journaux.Select((journal, i) => (Flux: Personne(i), Journal: journal)).GroupBy(flux => chez[flux.Flux]).Select(groupe => (groupe.Key,
            groupe.SelectMany(flux => flux.Journal.Select(fait => fait with { Fait = fait.Fait with { Episode = EpisodeReuni.De(flux.Flux, groupe.Key, fait.Fait.Episode) } })).ToList()))];
    }

    /// <summary>Un fait : (genre, jour, choix). Les genres les plus lus reviennent plus souvent ; le décès reste rare.</summary>
    private static readonly Gen<Fait> Faits = Gen.Select(Gen.Int[0, 35], Gen.Int[0, 420], Gen.Int[0, 1000], Gen.Bool).Select((genre, jour, choix, vrai) =>
    {
        var effet = new LocalDate(2021, 12, 1).PlusDays(jour);
        Fait fait = genre switch
        {
            < 5 => Ouverture("2022-01-01", Territoires[choix % 3], soumis: choix % 5 != 0) with { DateOuvertureDroit = effet.PlusDays(-(choix % 60)) },
            < 9 => Orientation("2022-01-01", Organismes[choix % Organismes.Length]) with { Parcours = vrai ? VoieOrientation.Social : null },
            < 12 => Rdv("2022-01-01", "2022-01-01", $"r{choix % 3}", vrai ? ObjetRendezVous.Accompagnement : ObjetRendezVous.Orientation)
                with
            { DatePrevue = effet.PlusDays(choix % 30) },
            < 14 => RdvAnnule("2022-01-01", vrai ? InitiativeAnnulation.Organisme : InitiativeAnnulation.Personne, $"r{choix % 3}"),
            < 18 => Contrat("2022-01-01", Natures[choix % 3], choix % 5 == 0 ? RangContrat.Reactive : RangContrat.Premier)
                with
            { FinValidite = vrai ? effet.PlusDays(choix % 200) : null },
            < 20 => Statut("2022-01-01", vrai, choix % 2 == 0 ? null : Territoires[choix % 3]),
            < 22 => Cloture("2022-01-01"),
            22 => Territoire("2022-01-01", Territoires[choix % 3]),
            23 => DroitSuspendu("2022-01-01"),
            < 26 => RdvTenu("2022-01-01", $"r{choix % 3}"),
            < 28 => RdvManque("2022-01-01", $"r{choix % 3}"),
            28 => Relance("2022-01-01", $"r{choix % 3}"),
            29 => Diagnostic("2022-01-01", $"d{choix % 2}"),
            30 => Partage("2022-01-01", $"d{choix % 2}"),
            31 => DiagnosticConjoint("2022-01-01") with { Vulnerabilite = vrai },
            32 => vrai ? Suspension("2022-01-01") : Suppression("2022-01-01"),
            33 => Deces("2022-01-01"),
            // Sur une personne seule, une fusion ne change rien ; à plusieurs, elles se croisent et s'enchaînent.
            _ => new PersonnesFusionnees(Personne(choix % Personnes)) { Episode = Episode.DeLaPersonne, DateEffet = effet },
        };
        return fait with { DateEffet = effet, Episode = genre >= 33 ? Episode.DeLaPersonne : choix % 4 == 0 ? Second : Premier };
    });

    /// <summary>Les faits d'une personne, un par jour au plus : sans égalité de jour, l'ordre d'enregistrement ne départage rien.</summary>
    public static readonly Gen<Fait[]> SansEgalite = Faits.Array[0, 14].Select(faits => faits.DistinctBy(f => f.DateEffet).ToArray());

    /// <summary>Les faits d'une personne, puis des retouches entremêlées : chacune vise un fait qui la précède.</summary>
    public static readonly Gen<Fait[]> AvecRetouches =
        Gen.Select(Faits, Gen.Int[0, 5], Gen.Int[0, 1000], Gen.Int[0, 420]).Array[0, 18].Select(tirages =>
        {
            var faits = new List<Fait>();
            foreach (var (fait, retouche, cible, jour) in tirages)
            {
                var id = faits.Count == 0 ? 0 : cible % faits.Count;
                faits.Add(faits.Count == 0 || retouche > 1 ? fait
                    : retouche == 1 && faits[id] is not (FaitTransversal or PersonnesFusionnees)
                        ? Correction($"e{id + 1}") with { DateEffetCorrigee = new LocalDate(2021, 12, 1).PlusDays(jour), Episode = faits[id].Episode }
                        : Annulation($"e{id + 1}") with { Episode = faits[id].Episode });
            }
            return faits.ToArray();
        });

    /// <summary>La cohorte de l'année pour plusieurs personnes, chacune à son journal.</summary>
    public static CohorteRsa Cohorte(IEnumerable<List<FaitConsigne>> journaux, LocalDate observation, long position = long.MaxValue) =>
        Cohorte(journaux.Select((journal, i) => (Personne(i), journal)), observation, position);

    /// <summary>La cohorte de l'année pour des personnes déjà réunies.</summary>
    public static CohorteRsa Cohorte(IEnumerable<(Guid Personne, List<FaitConsigne> Faits)> personnes, LocalDate observation, long position = long.MaxValue) =>
        CohorteRsa.Constituer(personnes.SelectMany(personne => Rsa.Personne.Dossiers(personne.Faits, position, observation, personne.Personne)), Annee, observation);

    /// <summary>Toutes les formules, chaque unité dite en clair, sans son rang de connaissance.</summary>
    public static List<string> Chiffres(CohorteRsa cohorte) =>
        [.. FormuleRsa.Toutes.SelectMany(formule => formule.Calculer(cohorte, Tous).Unites.Select(u =>
            $"{formule.Nom} {u.Personne} {u.Episode} {u.Classe} {u.Territoire} {u.Organisme} {u.Depart.Fait} {u.Arret?.Fait} {u.Sortie?.Fait} {u.Echeance} {u.EstAnomalie}"))];

    public static Mesure Calculer(FormuleRsa formule, CohorteRsa cohorte) => formule.Calculer(cohorte, Tous);
}
