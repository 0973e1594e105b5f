using System.Security.Cryptography;
using NodaTime;
using NodaTime.Text;

namespace Parcours.Domain.Sceau;

/// <summary>Ce qu'une signature scelle : les faits d'un département d'une position à une autre, et tout ce qui fut scellé avant.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Jour">Jour de connaissance, à Paris, que le sceau ferme.</param>
/// <param name="Premiere">Première position couverte, incluse : celle qui suit la dernière du sceau précédent.</param>
/// <param name="Derniere">Dernière position couverte, incluse.</param>
/// <param name="Nombre">Nombre de faits ; une position peut n'en porter aucun.</param>
/// <param name="Racine">Racine de l'arbre des lignes scellées, dans l'ordre des positions.</param>
/// <param name="Precedente">Empreinte du sceau précédent ; nulle pour le premier.</param>
/// <param name="Cle">Empreinte de la clé qui signe.</param>
public sealed record SceauDuJour(
    string Departement, LocalDate Jour, long Premiere, long Derniere, long Nombre, byte[] Racine, byte[]? Precedente, string Cle)
{
    /// <summary>Distingue ce message de tout autre que la même clé signerait.</summary>
    private const string Objet = "parcours.sceau.v1";

    /// <summary>Le message signé : du JSON canonique.</summary>
    public byte[] Message()
    {
        var json = new JsonCanonique();
        json.Brut("{\"cle\":"u8);
        json.Ecrire(Cle);
        json.Brut(",\"departement\":"u8);
        json.Ecrire(Departement);
        json.Brut(",\"derniere\":"u8);
        json.Ecrire(Derniere);
        json.Brut(",\"jour\":"u8);
        json.Ecrire(LocalDatePattern.Iso.Format(Jour));
        json.Brut(",\"nombre\":"u8);
        json.Ecrire(Nombre);
        json.Brut(",\"objet\":"u8);
        json.Ecrire(Objet);
        json.Brut(",\"precedente\":"u8);
        if (Precedente is null) json.Brut("null"u8);
        else json.Ecrire(Convert.ToHexStringLower(Precedente));
        json.Brut(",\"premiere\":"u8);
        json.Ecrire(Premiere);
        json.Brut(",\"racine\":"u8);
        json.Ecrire(Convert.ToHexStringLower(Racine));
        json.Brut("}"u8);
        return json.Octets.ToArray();
    }

    /// <summary>L'empreinte que le sceau suivant inclut.</summary>
    public byte[] Empreinte() => SHA256.HashData(Message());
}
