using System.Security.Cryptography;
using System.Text;
using Parcours.Host.Securite;

namespace Parcours.Host.Habilitations;

/// <summary>
/// Remplace l'identifiant d'un dossier pour qui contrôle sans devoir reconnaître personne. Le même dossier garde le même pseudonyme ; la clé,
/// au Département (<c>Parcours:Pseudonymes:Cle</c>), permet seule de revenir au dossier (D7).
/// </summary>
public sealed class Pseudonymes
{
    /// <summary>Longueur minimale de la clé, en octets.</summary>
    public const int LongueurMinimale = 32;

    private readonly byte[]? _cle;

    public Pseudonymes(IConfiguration configuration, IHostEnvironment environnement, DossierDonnees dossier)
    {
        if (configuration["Parcours:Pseudonymes:Cle"] is { Length: > 0 } texte)
        {
            var cle = new byte[texte.Length];
            if (!Convert.TryFromBase64String(texte, cle, out var longueur) || longueur < LongueurMinimale)
                throw new ConfigurationRefuseeException($"Parcours__Pseudonymes__Cle doit être en base 64, de {LongueurMinimale} octets au moins.");
            _cle = cle[..longueur];
        }
        else if (environnement.IsDevelopment())
        {
            using var cle = CleLocale.LireOuCreer(dossier).ECDsa;
            _cle = SHA256.HashData(cle.ExportPkcs8PrivateKey());
        }
    }

    /// <summary>Une clé est réglée ; sans elle, aucun dossier ne se lit sous pseudonyme.</summary>
    public bool SontPossibles => _cle is not null;

    /// <summary>Le pseudonyme d'un dossier.</summary>
    public string De(string departement, string parcours) =>
        "p-" + Convert.ToHexStringLower(HMACSHA256.HashData(_cle!, Encoding.UTF8.GetBytes($"{departement}/{parcours}")))[..32];
}
