using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Projections.Faits;
using static Parcours.Projections.Qualite.SqlDeQualite;

namespace Parcours.Projections.Qualite;

/// <summary>
/// Les faits que leur date place avant ou après un autre qui l'exclut. Le même jour est toujours admis, et un fait dont l'autre n'est pas connu n'est pas
/// en désordre : il est seul. Un fait en faute de deux façons y est deux fois.
/// </summary>
internal static class OrdresImpossibles
{
    private static readonly (string Motif, Func<CadreDeQualite, string, IEnumerable<string>> Cas)[] _regles =
    [
        ("orientation-avant-reception", static (cadre, motif) => [Avant<OrientationNotifiee, DroitRsaNotifie>(cadre, motif)]),
        ("avant-ouverture", static (cadre, motif) => TablesDeFaits.Toutes.Select(table => AvantOuverture(table, cadre, motif)).OfType<string>()),
        ("apres-cloture", static (cadre, motif) => TablesDeFaits.Toutes.Select(table => ApresCloture(table, cadre, motif)).OfType<string>()),
        ("apres-deces", static (cadre, motif) => TablesDeFaits.Toutes.Select(table => ApresDeces(table, cadre, motif)).OfType<string>()),
        ("contrat-avant-orientation", static (cadre, motif) => [Avant<ContratSigne, OrientationNotifiee>(cadre, motif)]),
        ("issue-avant-fixation", static (cadre, motif) => [DuRendezVous(cadre, motif, Issues, "n.effet < a.effet", "effet, ordre")]),
        ("absence-avant-le-jour", static (cadre, motif) => [DuRendezVous(cadre, motif, DuRsa.Code<RendezVousManque>().ToString(System.Globalization.CultureInfo.InvariantCulture), $"n.effet < a.{Prevue}", $"{Prevue}, ordre")]),
        ("annulation-apres-le-jour", static (cadre, motif) => [DuRendezVous(cadre, motif, DuRsa.Code<RendezVousAnnule>().ToString(System.Globalization.CultureInfo.InvariantCulture), $"n.effet > a.{Prevue}", $"{Prevue} desc, ordre desc")]),
    ];

    public static SqlDuControle Sql { get; } = new("ordre-impossible", static cadre =>
        _regles.Where(regle => cadre.Cherche(regle.Motif)).SelectMany(regle => regle.Cas(cadre, regle.Motif)).ToList() is { Count: > 0 } questions ? Reunir(questions) : null)
    {
        Motifs = [.. _regles.Select(regle => regle.Motif)],
    };

    private static string Issues => Codes(DuRsa, type => type == typeof(RendezVousTenu) || type == typeof(RendezVousManque) || type == typeof(RendezVousAnnule));

    private static string Prevue => Champ<RendezVousFixe>("datePrevue");

    private static string Avant<T, TPremier>(CadreDeQualite cadre, string motif) where T : Fait where TPremier : Fait =>
        ParEpisode(DuRsa, cadre, motif, Nombre(DuRsa.Code<TPremier>()), $"n.type = {DuRsa.Code<T>()} and n.effet < a.effet");

    /// <summary>
    /// L'orientation peut précéder la réception (B1) : elle a son motif. La caisse date ses suspensions de la vie du droit, que le Département reçoit ensuite
    /// (ADR 0024) : seule sa clôture ne peut précéder l'ouverture.
    /// </summary>
    private static string? AvantOuverture(TableDeFaits table, CadreDeQualite cadre, string motif) => Codes(table, typeof(IOuverture).IsAssignableFrom) is { Length: > 0 } ouvertures
        ? ParEpisode(table, cadre, motif, ouvertures, $"n.type not in ({Codes(table, PeutPreceder)}) and n.effet < a.effet") : null;

    private static bool PeutPreceder(Type type) =>
        type.IsAssignableTo(typeof(IOuverture)) || type == typeof(OrientationNotifiee) || (type.IsAssignableTo(typeof(IFaitDeCaisse)) && !type.IsAssignableTo(typeof(ICloture)));

    /// <summary>
    /// Une seconde clôture n'en est pas une suite. Une ouverture l'est si une autre la précédait, car R8 tait ce qui vient après ; la première, que la clôture
    /// précède, se dit de celle-ci (<c>avant-ouverture</c>).
    /// </summary>
    private static string? ApresCloture(TableDeFaits table, CadreDeQualite cadre, string motif)
    {
        if (Codes(table, typeof(ICloture).IsAssignableFrom) is not { Length: > 0 } clotures) return null;
        var ouvertures = Codes(table, typeof(IOuverture).IsAssignableFrom);
        return ParEpisode(table, cadre, motif, clotures, $"n.type not in ({clotures}) and n.effet > a.effet" + (ouvertures.Length == 0 ? "" : $"""
             and (n.type not in ({ouvertures}) or exists (select from {Partition(table, cadre)} o
              where o.personne = n.personne and o.episode = n.episode and o.type in ({ouvertures}) and o.effet <= a.effet and {Vus(cadre, "o.")}))
            """));
    }

    /// <summary>Un décès se constate : la clôture qui en vient le suit d'ordinaire.</summary>
    private static string? ApresDeces(TableDeFaits table, CadreDeQualite cadre, string motif)
    {
        if (!Famille.De(table.Dispositif).EstDUnePersonne || table.Dispositif is Dispositif.Personne) return null;
        var (personnes, clotures) = (TablesDeFaits.De(Dispositif.Personne), Codes(table, typeof(ICloture).IsAssignableFrom));
        return $"""
            select {Cas(table, motif, aUnAutre: true)} from {Partition(table, cadre)} n join (
              select distinct on (personne) personne, type, effet, ordre from {Partition(personnes, cadre)} d where type = {personnes.Code<PersonneDecedee>()} and {Vus(cadre, "d.")}
              order by personne, effet, ordre) a on a.personne = n.personne
            where n.effet > a.effet{(clotures.Length > 0 ? $" and n.type not in ({clotures})" : "")} and {Vus(cadre, "n.")}
            """;
    }

    /// <summary>Chaque fait de l'épisode contre le premier de ceux-ci.</summary>
    private static string ParEpisode(TableDeFaits table, CadreDeQualite cadre, string motif, string premiers, string condition) => $"""
        select {Cas(table, motif, aUnAutre: true)} from {Partition(table, cadre)} n join (
          select distinct on (personne, episode) personne, episode, type, effet, ordre from {Partition(table, cadre)} p where type in ({premiers}) and {Vus(cadre, "p.")}
          order by personne, episode, effet, ordre) a on a.personne = n.personne and a.episode = n.episode
        where {condition} and {Vus(cadre, "n.")}
        """;

    /// <summary>Chaque issue contre la fixation de son rendez-vous, la première dans cet ordre s'il y en a plusieurs.</summary>
    private static string DuRendezVous(CadreDeQualite cadre, string motif, string issues, string condition, string ordre)
    {
        var rdv = Champ<RendezVousFixe>("rdv");
        return $"""
            select {Cas(DuRsa, motif, aUnAutre: true)} from {Partition(DuRsa, cadre)} n join (
              select distinct on (personne, episode, {rdv}) personne, episode, {rdv}, {Prevue}, type, effet, ordre from {Partition(DuRsa, cadre)} f where type = {DuRsa.Code<RendezVousFixe>()} and {Vus(cadre, "f.")}
              order by personne, episode, {rdv}, {ordre}) a on a.personne = n.personne and a.episode = n.episode and a.{rdv} = n.{rdv}
            where n.type in ({issues}) and {condition} and {Vus(cadre, "n.")}
            """;
    }
}
