using Parcours.Domain.Rsa;
using Parcours.Projections.Faits;
using Xunit;

namespace Parcours.Projections.Tests.Faits;

public sealed class PlacesDeLectureTests
{
    private static readonly List<(TableDeFaits Table, IReadOnlyCollection<Type> Types)> _tout =
        [.. TablesDeFaits.Toutes.Select(table => (table, (IReadOnlyCollection<Type>)[.. table.Types.Select(type => type.Forme.Type)]))];

    /// <summary>Deux champs d'un même fait ne peuvent pas se lire au même endroit, quels que soient les faits lus ensemble.</summary>
    [Fact]
    public void Deux_champs_d_un_fait_ne_partagent_jamais_leur_place()
    {
        var places = new PlacesDeLecture(_tout);
        foreach (var (table, types) in _tout)
            foreach (var type in types)
            {
                var siennes = table.ColonnesDe(type).Select(colonne => places.De(table, colonne)).ToList();
                Assert.Equal(siennes.Count, siennes.Distinct().Count());
            }
    }

    [Fact]
    public void Des_champs_de_faits_differents_partagent_une_place()
    {
        var rsa = TablesDeFaits.Toutes.Single(table => table.Porte(typeof(ContratSigne)));
        Type[] types = [typeof(RendezVousFixe), typeof(ContratSigne)];
        var expressions = new PlacesDeLecture([(rsa, types)]).Expressions(rsa).ToList();
        Assert.True(expressions.Count < types.SelectMany(rsa.ColonnesDe).Distinct().Count());
        Assert.Contains("coalesce(date_prevue, fin_validite)", expressions);
    }

    /// <summary>Deux tables d'une même question rendent les mêmes types SQL, dans le même ordre : une réunion le demande.</summary>
    [Fact]
    public void Les_tables_d_une_question_rendent_les_memes_colonnes()
    {
        var places = new PlacesDeLecture(_tout);
        Assert.Single(TablesDeFaits.Toutes.Select(table => string.Join(' ', places.Expressions(table).Select(expression => TypeDe(table, expression)))).Distinct());

        static string TypeDe(TableDeFaits table, string expression) => expression.StartsWith("null::", StringComparison.Ordinal)
            ? expression["null::".Length..]
            : table.Colonnes.Single(colonne => colonne.Nom == expression.Replace("coalesce(", "", StringComparison.Ordinal).Split(',', ')')[0]).TypeSql;
    }
}
