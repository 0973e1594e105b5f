using System.Text.Json;
using Parcours.Domain.Secret;
using Parcours.Projections.Arretes;

namespace Parcours.Host.Arretes;

/// <summary>
/// Un arrêté pour un programme. <c>arrete</c> est ce que l'empreinte couvre : sa forme canonique (RFC 8785) la redonne, sans le produit. Elle ne le peut
/// pas pour qui ne lit que des agrégats, si des chiffres lui sont tus.
/// </summary>
internal static class ArreteEnJson
{
    public static void Ecrire(Utf8JsonWriter sortie, ArreteLu lu, SecretStatistique? secret = null)
    {
        sortie.WriteStartObject();
        sortie.WriteString("empreinte", EcritureDesArretes.Empreinte(lu.Inscrit.Empreinte));
        if (lu.Inscrit.RemplacePar is { } autre) sortie.WriteString("remplacePar", autre);
        else sortie.WriteNull("remplacePar");
        sortie.WritePropertyName("arrete");
        EcritureDesArretes.Ecrire(sortie, lu.Arrete!, secret);
        sortie.WriteEndObject();
    }
}
