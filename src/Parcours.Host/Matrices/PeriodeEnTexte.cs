using NodaTime.Text;
using Parcours.Domain.Communs;

namespace Parcours.Host.Matrices;

/// <summary>« 2022-01-01/2022-06-30 », l'intervalle ISO 8601 que les définitions écrivent aussi.</summary>
internal static class PeriodeEnTexte
{
    public static string De(Periode periode) => $"{LocalDatePattern.Iso.Format(periode.Debut)}/{LocalDatePattern.Iso.Format(periode.Fin)}";
}
