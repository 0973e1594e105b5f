using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Tableurs;

/// <summary>Un fait qu'une ligne de tableur dit, en forme échangée, sans son identifiant.</summary>
/// <param name="Modele">Le fait du modèle dont il vient.</param>
/// <param name="Personne">Identifiant de la personne chez l'émetteur.</param>
/// <param name="Rang">Rang de l'épisode ; nul si le flux n'en a pas.</param>
/// <param name="DateEffet">AAAA-MM-JJ.</param>
/// <param name="OrganismeAuteur">Organisme de l'auteur ; nul s'il n'est pas dit.</param>
/// <param name="Donnees">Objet JSON de ses champs, dans l'ordre de sa forme.</param>
public sealed record FaitTraduit(FaitDuModele Modele, string Personne, string? Rang, string DateEffet, string? OrganismeAuteur, ReadOnlyMemory<byte> Donnees)
{
    /// <summary>Les identifiants d'émetteur dont la clé dépend : la personne, et les champs opaques.</summary>
    public IEnumerable<(string Genre, string Emetteur)> Emetteurs()
    {
        yield return (Famille.Personne, Personne);
        if (!Modele.Forme.Champs.Any(champ => champ.GenreOpaque is not null)) yield break;
        using var donnees = JsonDocument.Parse(Donnees);
        foreach (var champ in Modele.Forme.Champs)
            if (champ.GenreOpaque is { } genre && donnees.RootElement.TryGetProperty(champ.Nom, out var valeur)) yield return (genre, valeur.GetString()!);
    }

    /// <summary>
    /// La clé d'idempotence : l'empreinte de ce que le fait dit, et de rien d'autre ; la même ligne renvoyée, ailleurs dans le fichier ou dans un autre, a la
    /// même. Les identifiants d'émetteur y entrent sous leur remplaçant tiré au sort : la clé va au journal, et une empreinte de numéros qui se suivent se
    /// retrouverait en les essayant tous.
    /// </summary>
    public string Cle(Func<(string Genre, string Emetteur), Guid> interne)
    {
        using var empreinte = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Ajouter("tableur-1");
        Ajouter(Modele.Forme.Nom);
        Ajouter($"{Famille.De(Modele.Dispositif).Code}/{Rang}");
        Ajouter(interne((Famille.Personne, Personne)).ToString());
        Ajouter(DateEffet);
        using var donnees = JsonDocument.Parse(Donnees);
        foreach (var champ in Modele.Forme.Champs)
        {
            if (!donnees.RootElement.TryGetProperty(champ.Nom, out var valeur)) continue;
            Ajouter(champ.Nom);
            Ajouter(champ.GenreOpaque is { } genre ? interne((genre, valeur.GetString()!)).ToString() : valeur.GetRawText());
        }
        return "tab-" + Convert.ToHexStringLower(empreinte.GetHashAndReset().AsSpan(0, 20));

        void Ajouter(string texte)
        {
            empreinte.AppendData(Encoding.UTF8.GetBytes(texte));
            empreinte.AppendData("\n"u8);
        }
    }

    /// <summary>Le fait échangé (contrat, §1), sous cet identifiant.</summary>
    public JsonElement EnEchange(string id)
    {
        var tampon = new ArrayBufferWriter<byte>(512);
        using (var sortie = new Utf8JsonWriter(tampon))
        {
            sortie.WriteStartObject();
            sortie.WriteString("id", id);
            sortie.WriteString("flux", $"{Famille.De(Modele.Dispositif).Code}/{Personne}{(Rang is null ? "" : "/" + Rang)}");
            sortie.WriteString("personne", Personne);
            sortie.WriteString("type", Modele.Forme.Nom);
            sortie.WriteString("dateEffet", DateEffet);
            if (OrganismeAuteur is not null) sortie.WriteString("organismeAuteur", OrganismeAuteur);
            sortie.WritePropertyName("donnees");
            sortie.WriteRawValue(Donnees.Span);
            sortie.WriteEndObject();
        }
        return JsonElement.Parse(tampon.WrittenSpan);
    }
}
