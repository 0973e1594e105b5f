using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Host.Http;

/// <summary>
/// Un acte reçu : un objet JSON plat, qui mêle l'enveloppe (<c>id</c>, <c>dateEffet</c>…) et les champs du fait, et ses en-têtes.
/// Les champs du fait restent du JSON : <see cref="Forme"/> seule les lit, comme dans un lot.
/// </summary>
internal sealed class DemandeDActe
{
    private readonly Dictionary<string, JsonElement> _enveloppe;
    private readonly List<ErreurDeForme> _erreurs;

    private DemandeDActe(HttpRequest requete, Dictionary<string, JsonElement> enveloppe, JsonElement champs, List<ErreurDeForme> erreurs)
    {
        _enveloppe = enveloppe;
        _erreurs = erreurs;
        Champs = champs;
        VersionAttendue = EnTetesDActe.VersionAttendue(requete, erreurs);
        Id = Identifier(EnTetesDActe.Cle(requete));
    }

    /// <summary>Ce qui a été lu ; nulle, avec le refus, si le corps n'est pas un objet JSON.</summary>
    public readonly record struct Lecture(DemandeDActe? Demande, ProblemDetails? Refus);

    /// <summary>L'identifiant donné par l'émetteur ; nul s'il laisse le service le tirer.</summary>
    public string? Id { get; }

    public int? VersionAttendue { get; }

    /// <summary>Les champs du fait, ceux de l'adresse compris.</summary>
    public JsonElement Champs { get; }

    /// <summary>Écarts de forme, par champ.</summary>
    public List<ErreurDeForme> Erreurs => _erreurs;

    /// <param name="http">La requête.</param>
    /// <param name="enveloppe">Les champs du corps qui ne sont pas au fait, hors <c>id</c>.</param>
    /// <param name="deLAdresse">Champs du fait que l'adresse porte.</param>
    public static async Task<Lecture> LireAsync(
        HttpContext http, IReadOnlyCollection<string> enveloppe, params (string Nom, string Valeur)[] deLAdresse)
    {
        if (!http.Request.HasJsonContentType())
        {
            return new(null, Problemes.DuStatut(StatusCodes.Status415UnsupportedMediaType));
        }

        using var corps = new MemoryStream();
        await http.Request.Body.CopyToAsync(corps, http.RequestAborted);
        var lu = JsonRecu.Lire(corps.GetBuffer().AsSpan(0, (int)corps.Length));
        if (lu.Repete is { } champ)
        {
            return new(null, Problemes.Forme(new Dictionary<string, string[]> { [champ] = ["est donné deux fois"] }));
        }

        if (lu.Element is not { ValueKind: JsonValueKind.Object } objet)
        {
            return new(null, Problemes.Creer(400, "json-illisible", "JSON illisible.",
                lu.Element is null ? $"Le corps {lu.Raison}." : "Le corps doit être un objet JSON."));
        }

        var erreurs = new List<ErreurDeForme>();
        var (mise, champs) = Separer(objet, [.. enveloppe, "id"], deLAdresse, erreurs);
        return new(new DemandeDActe(http.Request, mise, champs, erreurs), null);
    }

    /// <summary>Un champ de l'enveloppe tel que reçu ; nul s'il manque.</summary>
    public JsonElement? Brut(string nom) => _enveloppe.TryGetValue(nom, out var valeur) ? valeur : null;

    /// <summary>Le texte d'un champ de l'enveloppe ; nul s'il manque.</summary>
    public string? Texte(string nom, bool obligatoire = false)
    {
        if (_enveloppe.TryGetValue(nom, out var valeur) && valeur.ValueKind is not JsonValueKind.Null)
        {
            if (valeur.ValueKind is JsonValueKind.String)
            {
                return valeur.GetString();
            }

            _erreurs.Add(new(nom, "doit être un texte"));
        }
        else if (obligatoire)
        {
            _erreurs.Add(new(nom, "est obligatoire"));
        }

        return null;
    }

    /// <summary>Un identifiant d'émetteur de l'enveloppe.</summary>
    public string? Identifiant(string nom, bool obligatoire = false) => Verifier(nom, Texte(nom, obligatoire));

    /// <summary>La date d'effet ; aujourd'hui si l'émetteur ne la donne pas.</summary>
    public LocalDate DateEffet(LocalDate aujourdhui)
    {
        if (Texte("dateEffet") is not { } texte)
        {
            return aujourdhui;
        }

        if (LocalDatePattern.Iso.Parse(texte) is { Success: true } date && date.Value.Year is >= 1900 and <= 2999)
        {
            return date.Value;
        }

        _erreurs.Add(new("dateEffet", "n'est pas une date possible (AAAA-MM-JJ)"));
        return aujourdhui;
    }

    private static (Dictionary<string, JsonElement> Enveloppe, JsonElement Champs) Separer(
        JsonElement objet, string[] enveloppe, (string Nom, string Valeur)[] deLAdresse, List<ErreurDeForme> erreurs)
    {
        var mise = new Dictionary<string, JsonElement>();
        var tampon = new ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon))
        {
            sortie.WriteStartObject();
            foreach (var propriete in objet.EnumerateObject())
            {
                if (Array.Exists(deLAdresse, champ => champ.Nom == propriete.Name))
                {
                    erreurs.Add(new(propriete.Name, "est déjà donné par l'adresse"));
                }
                else if (!enveloppe.Contains(propriete.Name))
                {
                    propriete.WriteTo(sortie);
                }
                else
                {
                    mise.Add(propriete.Name, propriete.Value);
                }
            }

            foreach (var (nom, valeur) in deLAdresse)
            {
                sortie.WriteString(nom, valeur);
            }

            sortie.WriteEndObject();
        }

        return (mise, JsonElement.Parse(tampon.WrittenSpan));
    }

    private string? Identifier(string? cle)
    {
        var duCorps = Identifiant("id");
        cle = Verifier(EnTetesDActe.CleDIdempotence, cle);
        if (duCorps is not null && cle is not null && duCorps != cle)
        {
            _erreurs.Add(new("id", $"diffère de l'en-tête {EnTetesDActe.CleDIdempotence}"));
        }

        return duCorps ?? cle;
    }

    private string? Verifier(string nom, string? texte)
    {
        if (texte is null || Identifiants.Refus(texte) is not { } raison)
        {
            return texte;
        }

        _erreurs.Add(new(nom, raison));
        return null;
    }
}
