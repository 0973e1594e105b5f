using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Garantie;
using Parcours.Domain.Garantie.Formules;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Reference;
using Parcours.Domain.Reference.Formules;
using Parcours.Domain.Tests.Garantie;
using Parcours.Domain.Tests.Reference;
using Parcours.Domain.Transversal;
using static Parcours.Domain.Tests.Exemples;

namespace Parcours.Domain.Tests.Proprietes;

/// <summary>Histoires de référent, de garantie d'activité et d'accompagnement global tirées au sort, dans l'ordre où elles sont apprises.</summary>
internal static class HistoiresDAccompagnement
{
    public static readonly Periode Annee = new(new(2022, 1, 1), new(2022, 12, 31));

    private static readonly Parametres Aucun = new(new Dictionary<string, object>());
    private static readonly LocalDate Origine = new(2021, 11, 1);

    /// <summary>Un fait : (genre, jour, choix). Les jours se resserrent autour de peu de dates : les égalités et les bornes sont fréquentes.</summary>
    private static readonly Gen<Fait> Faits = Gen.Select(Gen.Int[0, 31], Gen.Int[0, 30], Gen.Int[0, 1000]).Select((genre, quinzaine, choix) =>
    {
        Fait fait = genre switch
        {
            < 4 => ExemplesReference.Designe("2022-01-01", choix % 2 == 0 ? ExemplesReference.Alpha : ExemplesReference.Beta),
            < 7 => ExemplesReference.Fini("2022-01-01"),
            < 9 => ExemplesReference.Instance("2022-01-01", choix % 5, choix % 5 == 0 ? 0 : choix % (choix % 5), choix % 3 != 0, choix % 4 != 0),
            < 11 => ExemplesReference.Evolution("2022-01-01", (SensEvolution)(choix % 3)),
            < 14 => ExemplesGarantie.GaOrientee("2022-01-01"),
            < 16 => ExemplesGarantie.GaDebutee("2022-01-01"),
            < 18 => ExemplesGarantie.GaTerminee("2022-01-01"),
            18 => ExemplesGarantie.Parrainage("2022-01-01"),
            < 21 => ExemplesGarantie.AgOriente("2022-01-01"),
            < 24 => ExemplesGarantie.AgDebute("2022-01-01", choix % 3 == 0 ? ExemplesGarantie.K1 : ExemplesGarantie.K2),
            < 26 => ExemplesGarantie.AgTermine("2022-01-01"),
            < 29 => Ouverture("2022-01-01", soumis: choix % 4 != 0),
            29 => Statut("2022-01-01", choix % 2 == 0),
            30 => Cloture("2022-01-01"),
            _ => Deces("2022-01-01"),
        };
        var episode = Famille.De(fait.Episode.Dispositif).ARang ? fait.Episode with { Rang = choix % 7 < 5 ? "1" : "2" } : fait.Episode;
        return fait with { DateEffet = Origine.PlusDays(15 * quinzaine), Episode = episode };
    });

    /// <summary>Les faits d'une personne, un par jour au plus : sans égalité de jour, l'ordre d'enregistrement ne départage rien.</summary>
    public static readonly Gen<Fait[]> SansEgalite = Faits.Array[0, 14].Select(faits => faits.DistinctBy(f => f.DateEffet).ToArray());

    /// <summary>Les faits d'une personne, égalités comprises, sans retouche.</summary>
    public static readonly Gen<Fait[]> SansRetouche = Faits.Array[0, 20];

    /// <summary>Les faits d'une personne, puis des retouches entremêlées : chacune vise un fait qui la précède.</summary>
    public static readonly Gen<Fait[]> AvecRetouches = Gen.Select(Faits, Gen.Int[0, 5], Gen.Int[0, 1000], Gen.Int[0, 30]).Array[0, 20].Select(tirages =>
    {
        var faits = new List<Fait>();
        foreach (var (fait, retouche, cible, quinzaine) in tirages)
        {
            var id = faits.Count == 0 ? 0 : cible % faits.Count;
            faits.Add(faits.Count == 0 || retouche > 1 ? fait
                : retouche == 1 && faits[id] is not FaitTransversal
                    ? Correction($"e{id + 1}") with { DateEffetCorrigee = Origine.PlusDays(15 * quinzaine), Episode = faits[id].Episode }
                    : Annulation($"e{id + 1}") with { Episode = faits[id].Episode });
        }
        return faits.ToArray();
    });

    /// <summary>Une personne telle que connue à une position et observée un jour.</summary>
    public static PersonneLue Lire(IReadOnlyCollection<FaitConsigne> journal, LocalDate observation, long position = long.MaxValue, string nom = "personne0") =>
        PersonneLue.De(IdentifiantFait.De(nom), Connaissance.A(journal, position), observation);

    /// <summary>Toutes les formules, par leur nom.</summary>
    public static IEnumerable<(string Nom, Func<PersonneLue, Question, Mesure> Mesurer, Func<Question, IEnumerable<Recrutement>> Recruter)> Formules { get; } =
    [
        .. FormulesReference.Toutes.Select(Nommer<PersonneReference>(PersonneReference.Reconstituer)),
        .. FormulesGarantie.Toutes.Select(Nommer<PersonneGarantie>(PersonneGarantie.Reconstituer)),
    ];

    /// <summary>Chaque unité de chaque formule dite en clair, sans son rang de connaissance, et les termes.</summary>
    public static List<string> Chiffres(PersonneLue personne, Periode periode) => [.. Formules.SelectMany(formule =>
    {
        var mesure = formule.Mesurer(personne, De(periode, personne.Observation));
        return mesure.Unites.Select(u => $"{formule.Nom} {u.Episode} {u.Classe} {u.Depart.Fait} {u.Arret?.Fait} {u.Sortie?.Fait} {u.Valeur} {u.EstAnomalie}")
            .Append($"{formule.Nom} {mesure.Numerateur} {mesure.Denominateur} {mesure.Somme} {mesure.Effectif}");
    })];

    public static Question De(Periode periode, LocalDate observation) => new(periode, observation, new Dictionary<string, string>());

    private static Func<Formule<T>, (string, Func<PersonneLue, Question, Mesure>, Func<Question, IEnumerable<Recrutement>>)> Nommer<T>(Func<PersonneLue, T> reconstituer) =>
        formule => (formule.Nom, (personne, question) => formule.Calculer([reconstituer(personne)], Aucun, question), question => formule.Recruter(Aucun, question));
}
