using Parcours.Domain.Ecarts;
using Parcours.Domain.Secret;

namespace Parcours.Projections.Ecarts;

/// <summary>Ce qui se tait d'un bilan ; par défaut, rien.</summary>
internal readonly record struct BilanTu(bool Numerateur, bool Denominateur, bool EnAttente, bool Exclus, bool Effectif);

/// <summary>Ce qui se tait d'un écart et de ses causes devant qui ne lit que des agrégats.</summary>
/// <param name="Ecart">De l'écart.</param>
/// <param name="Causes">De chaque cause.</param>
internal sealed record EcartTu(BilanTu Ecart, IReadOnlyList<BilanTu> Causes)
{
    public static EcartTu De(SecretStatistique? secret, Bilan ecart, IReadOnlyList<Bilan> causes)
    {
        if (secret is null) return new(default, [.. causes.Select(_ => default(BilanTu))]);
        var (numerateurs, denominateurs) = (Parmi(bilan => bilan.Numerateur), Parmi(bilan => bilan.Denominateur));
        var (enAttente, exclus, effectifs) = (Parmi(bilan => bilan.EnAttente), Parmi(bilan => bilan.Exclus), Parmi(bilan => bilan.Effectif));
        return new(
            new(secret.Protege(ecart.Numerateur), secret.Protege(ecart.Denominateur), secret.Protege(ecart.EnAttente), secret.Protege(ecart.Exclus), secret.Protege(ecart.Effectif)),
            [.. causes.Select((_, rang) => new BilanTu(numerateurs[rang], denominateurs[rang], enAttente[rang], exclus[rang], effectifs[rang]))]);

        bool[] Parmi(Func<Bilan, int> composante) => secret.MasquerParmi([.. causes.Select(composante)], composante(ecart));
    }
}
