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
        var (numerateurs, echecs) = (Parmi(bilan => bilan.Numerateur), Parmi(bilan => bilan.Echecs));
        var (enAttente, exclus, effectifs) = (Parmi(bilan => bilan.EnAttente), Parmi(bilan => bilan.Exclus), Parmi(bilan => bilan.Effectif));
        return new(
            new(secret.Protege(ecart.Numerateur), DenominateurTu(ecart, secret.Protege(ecart.Echecs)), secret.Protege(ecart.EnAttente), secret.Protege(ecart.Exclus), secret.Protege(ecart.Effectif)),
            [.. causes.Select((cause, rang) => new BilanTu(numerateurs[rang], DenominateurTu(cause, echecs[rang]), enAttente[rang], exclus[rang], effectifs[rang]))]);

        bool[] Parmi(Func<Bilan, int> composante) => secret.MasquerParmi([.. causes.Select(composante)], composante(ecart));

        // Le complément n'est pas écrit : le dénominateur, moins le numérateur, le rendrait.
        bool DenominateurTu(Bilan bilan, bool echecsTus) => echecsTus || secret.Protege(bilan.Denominateur);
    }

    /// <summary>Ce qui se montre encore du chiffre d'arrivée : le départ étant écrit à côté, leur différence rendrait l'écart.</summary>
    public Divulgation Arrivee(Divulgation montre) => new(
        montre.Valeur && !Ecart.Numerateur && !Ecart.Denominateur && !Ecart.Effectif, montre.Denominateur && !Ecart.Denominateur,
        montre.EnAttente && !Ecart.EnAttente, montre.Exclus && !Ecart.Exclus);
}
