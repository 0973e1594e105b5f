using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Les personnes qu'un récit invente, hors de celles du RSA.</summary>
/// <param name="prefixe">Début de leurs identifiants.</param>
internal sealed class PersonneNouvelle(string prefixe)
{
    private int _rang;

    public PersonneFictive Naitre(LocalDate naissance, int femmesPourMille, Alea alea) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{prefixe}{++_rang:D5}"),
        Naissance = naissance,
        Sexe = alea.Chance(femmesPourMille) ? "femme" : "homme",
    };

    /// <summary>Fait connaître la personne, le jour où l'on ouvre son premier dossier.</summary>
    public static void Connaitre(PersonneFictive personne, Plume plume, LocalDate effet, Signature? signature) =>
        plume.Consigner(
            "PersonneConnue", effet, plume.ConnuDes, new() { { "dateNaissance", personne.Naissance }, { "sexe", personne.Sexe } },
            signature, personne.Flux);
}
