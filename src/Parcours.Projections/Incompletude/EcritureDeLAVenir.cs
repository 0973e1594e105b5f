using System.Text.Json;
using Parcours.Domain.Incompletude;
using Parcours.Domain.Secret;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Incompletude;

/// <summary>Écrit ce qui reste à venir d'un chiffre : un champ de plus sous la forme du contrat (§2), absent si le chiffre est complet.</summary>
public static class EcritureDeLAVenir
{
    /// <summary>Écrit le champ.</summary>
    public static void Ecrire(Utf8JsonWriter sortie, Resultat resultat, SecretStatistique? secret)
    {
        if (resultat.AVenir is null) return;
        var montre = Montrer(resultat, secret);
        // D'un chiffre tu, rien : dire qu'il en manque, ou non, le bornerait. D'un chiffre montré, son silence passerait pour du complet.
        if (montre is null && secret?.De(resultat.Mesure, resultat.Definition.Forme) != Divulgation.Toute) return;
        sortie.WriteStartObject("aVenir");
        switch (montre)
        {
            case null:
                sortie.WriteBoolean("secret", true);
                break;
            case AVenir.Estime estime:
                sortie.WriteNumber("attendus", estime.Attendus);
                sortie.WriteNumber("de", estime.De);
                sortie.WriteNumber("a", estime.A);
                sortie.WriteNumber("niveau", AVenir.Niveau);
                sortie.WriteNumber("base", estime.Base);
                break;
            case AVenir.NonEstime { Raison: var raison }:
                sortie.WriteString("raison", JsonNamingPolicy.CamelCase.ConvertName(raison.ToString()));
                break;
        }
        sortie.WriteEndObject();
    }

    /// <summary>Ce qui se montre à qui ne lit que des agrégats ; nul si rien, ou si l'estimation rendrait un chiffre tu.</summary>
    public static AVenir? Montrer(Resultat resultat, SecretStatistique? secret) =>
        resultat.AVenir is AVenir.Estime estime && secret?.Tait(estime, resultat.Mesure, resultat.Definition.Forme) is true ? null : resultat.AVenir;
}
