using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Transversal;

namespace Parcours.Domain.Ecarts;

/// <summary>Ce qu'un fait appris change à la mesure d'une personne, tout le reste étant fixe.</summary>
/// <param name="Fait">Le fait appris.</param>
/// <param name="Avant">La mesure de cette personne sans lui.</param>
/// <param name="Apres">Avec lui.</param>
public sealed record EcartDeConnaissance(FaitConsigne Fait, Mesure Avant, Mesure Apres)
{
    /// <summary>Remonte la connaissance d'une personne fait par fait. Les écarts se suivent : leur somme est celle des deux bouts.</summary>
    /// <param name="personne">Identifiant interne.</param>
    /// <param name="flux">Tout son flux, dans l'ordre des positions.</param>
    /// <param name="de">Position de départ, exclue.</param>
    /// <param name="a">Position d'arrivée, incluse.</param>
    /// <param name="observation">Jour d'observation, le même tout du long.</param>
    /// <param name="juger">La mesure d'une personne.</param>
    public static IEnumerable<EcartDeConnaissance> Entre(
        Guid personne, IReadOnlyList<FaitConsigne> flux, long de, long a, LocalDate observation, Func<PersonneLue, Mesure> juger)
    {
        var avant = A(de);
        foreach (var fait in flux)
        {
            if (fait.Position <= de || fait.Position > a) continue;
            var apres = A(fait.Position);
            yield return new(fait, avant, apres);
            avant = apres;
        }

        Mesure A(long position) => juger(PersonneLue.De(personne, Connaissance.A([.. flux.TakeWhile(fait => fait.Position <= position)], position), observation));
    }

    /// <summary>Pourquoi le chiffre change par ce fait.</summary>
    /// <param name="fait">Le fait appris.</param>
    /// <param name="connuAu">Jour de la première connaissance.</param>
    public static CauseDEcart Cause(Fait fait, LocalDate connuAu) => fait switch
    {
        EvenementCorrige => CauseDEcart.Correction,
        EvenementAnnule => CauseDEcart.Annulation,
        _ => fait.DateEffet > connuAu ? CauseDEcart.FaitNouveau : CauseDEcart.ConsignationTardive,
    };
}
