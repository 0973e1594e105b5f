using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Incompletude;

/// <summary>Les faits par lesquels un chiffre rencontre ses unités : ceux dont le retard le rend provisoire.</summary>
/// <param name="Effets">Effets comptés, tous types confondus ; sans fait d'entrée, la période.</param>
/// <param name="Tables">Tables lues, et les types que l'on y compte ; vide si ce n'est pas un fait de la période qui fait entrer.</param>
public sealed record FaitsDEntree(Periode Effets, IReadOnlyList<(TableDeFaits Table, IReadOnlyList<short> Types)> Tables)
{
    /// <summary>Un stock, un anniversaire, la date d'un champ ne sont pas des faits de la période ; un orienté n'est pas tout entrant : ces chiffres n'ont pas de fait d'entrée.</summary>
    public static FaitsDEntree De(Resultat resultat)
    {
        var serie = LectureIndicateurs.SerieDe(resultat.Definition);
        var recrutements = serie.Recrutements(new(resultat.Definition.Formule, resultat.Version.Parametres, new(resultat.Periode, resultat.ObserveLe, resultat.Filtres)));
        var parEffet = recrutements.OfType<Recrutement.ParEffet>().ToList();
        if (parEffet.Count == 0 || parEffet.Count < recrutements.Count || !LectureIndicateurs.FormuleDe(resultat.Definition).CompteSesEntrees) return new(resultat.Periode, []);
        return new(
            new(parEffet.Min(r => r.Debut), parEffet.Max(r => r.Fin)),
            [.. parEffet.Select(r => r.Fait).Distinct()
                .GroupBy(fait => serie.Dispositifs.Select(TablesDeFaits.De).First(table => table.Porte(fait)), (table, faits) => (table, (IReadOnlyList<short>)[.. faits.Select(table.Code).Order()]))]);
    }

    /// <summary>Ce qui les distingue, en clé.</summary>
    public string Types { get; } = string.Join(' ', Tables.Select(lue => $"{lue.Table.Nom}:{string.Join(',', lue.Types)}"));

    /// <summary>La clé de ce qui reste à venir à cette position.</summary>
    internal CleDeReste Cle(string departement, long position, LocalDate observation) => new(departement, position, Effets, observation, Types);
}
