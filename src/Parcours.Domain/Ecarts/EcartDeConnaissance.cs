using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Transversal;

namespace Parcours.Domain.Ecarts;

/// <summary>Ce qu'un fait appris change à la mesure d'une personne, tout le reste étant fixe.</summary>
/// <param name="Fait">Le fait appris.</param>
/// <param name="Avant">La mesure de cette personne sans lui.</param>
/// <param name="Apres">Avec lui.</param>
public sealed record EcartDeConnaissance(FaitConsigne Fait, Mesure Avant, Mesure Apres)
{
    /// <summary>
    /// Remonte fait par fait la connaissance d'une personne, ou de plusieurs que des fusions relient. Les écarts se suivent : leur somme est celle des deux bouts.
    /// </summary>
    /// <param name="parente">Tous leurs flux.</param>
    /// <param name="de">Position de départ, exclue.</param>
    /// <param name="a">Position d'arrivée, incluse.</param>
    /// <param name="observation">Jour d'observation, le même tout du long.</param>
    /// <param name="juger">La mesure de ces personnes.</param>
    public static IEnumerable<EcartDeConnaissance> Entre(
        Parente parente, long de, long a, LocalDate observation, Func<IEnumerable<PersonneLue>, Mesure> juger)
    {
        var avant = A(de);
        foreach (var fait in parente.Faits)
        {
            if (fait.Position <= de || fait.Position > a) continue;
            var apres = A(fait.Position);
            yield return new(fait, avant, apres);
            avant = apres;
        }

        Mesure A(long position) => juger(parente.Personnes(position).Select(personne =>
            PersonneLue.De(personne.Personne, Connaissance.A([.. personne.Faits.TakeWhile(fait => fait.Position <= position)], position), observation)));
    }

    /// <summary>Pourquoi le chiffre change par ce fait.</summary>
    /// <param name="fait">Le fait appris.</param>
    /// <param name="connuAu">Jour de la première connaissance.</param>
    /// <param name="desFusions">Il réunit des personnes, ou les sépare.</param>
    public static CauseDEcart Cause(Fait fait, LocalDate connuAu, bool desFusions = false) => fait switch
    {
        _ when desFusions => CauseDEcart.Fusion,
        EvenementCorrige => CauseDEcart.Correction,
        EvenementAnnule => CauseDEcart.Annulation,
        _ => fait.DateEffet > connuAu ? CauseDEcart.FaitNouveau : CauseDEcart.ConsignationTardive,
    };
}
