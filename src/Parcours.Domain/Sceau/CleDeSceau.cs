using System.Security.Cryptography;

namespace Parcours.Domain.Sceau;

/// <summary>Une clé publique de sceau. La première se signe elle-même ; chaque suivante est signée par celle qu'elle remplace.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Rang">Rang, à partir de un.</param>
/// <param name="Spki">Clé publique (SubjectPublicKeyInfo, DER).</param>
/// <param name="Precedente">Empreinte de la clé remplacée ; nulle pour la première.</param>
public sealed record CleDeSceau(string Departement, int Rang, byte[] Spki, string? Precedente)
{
    private const string Objet = "parcours.cle_de_sceau.v1";

    /// <summary>L'empreinte qui désigne la clé.</summary>
    public string Empreinte { get; } = EmpreinteDe(Spki);

    /// <summary>L'empreinte d'une clé publique : SHA-256 de son SubjectPublicKeyInfo, en hexadécimal.</summary>
    public static string EmpreinteDe(byte[] spki) => Convert.ToHexStringLower(SHA256.HashData(spki));

    /// <summary>Le message que la clé précédente signe, ou la première elle-même : du JSON canonique.</summary>
    public byte[] Message()
    {
        var json = new JsonCanonique();
        json.Brut("{\"cle\":"u8);
        json.Ecrire(Empreinte);
        json.Brut(",\"departement\":"u8);
        json.Ecrire(Departement);
        json.Brut(",\"objet\":"u8);
        json.Ecrire(Objet);
        json.Brut(",\"precedente\":"u8);
        if (Precedente is null) json.Brut("null"u8);
        else json.Ecrire(Precedente);
        json.Brut(",\"rang\":"u8);
        json.Ecrire(Rang);
        json.Brut(",\"spki\":"u8);
        json.Ecrire(Convert.ToBase64String(Spki));
        json.Brut("}"u8);
        return json.Octets.ToArray();
    }
}
