using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Parcours.Host.Demonstration;

/// <summary>Écrit un fait en une ligne du contrat d'échange (contrat.md, 1).</summary>
internal sealed class EcritureNdjson : IDisposable
{
    private readonly ArrayBufferWriter<byte> _tampon = new(1024);
    private readonly Utf8JsonWriter _json;

    public EcritureNdjson() => _json = new Utf8JsonWriter(_tampon);

    public string Ligne(FaitFictif fait)
    {
        _tampon.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("id", fait.Id);
        _json.WriteString("flux", fait.Flux);
        _json.WriteString("personne", fait.Personne);
        _json.WriteString("type", fait.Type);
        _json.WriteString("dateEffet", Texte(fait.Effet));
        _json.WriteString("enregistreLe", Texte(fait.EnregistreLe));
        if (fait.Signature?.Auteur is { } auteur)
            _json.WriteString("auteur", auteur);
        if (fait.Signature is { } signature)
            _json.WriteString("organismeAuteur", signature.Organisme);
        _json.WritePropertyName("donnees");
        Ecrire(fait.Donnees);
        _json.WriteEndObject();
        _json.Flush();
        return Encoding.UTF8.GetString(_tampon.WrittenSpan);
    }

    public void Dispose() => _json.Dispose();

    private static string Texte(LocalDate jour) => LocalDatePattern.Iso.Format(jour);

    private void Ecrire(Champs champs)
    {
        _json.WriteStartObject();
        foreach (var (nom, valeur) in champs)
        {
            _json.WritePropertyName(nom);
            Ecrire(valeur);
        }

        _json.WriteEndObject();
    }

    private void Ecrire(object valeur)
    {
        switch (valeur)
        {
            case string texte:
                _json.WriteStringValue(texte);
                break;
            case bool vrai:
                _json.WriteBooleanValue(vrai);
                break;
            case int entier:
                _json.WriteNumberValue(entier);
                break;
            case LocalDate jour:
                _json.WriteStringValue(Texte(jour));
                break;
            case FaitFictif vise:
                _json.WriteStringValue(vise.Id);
                break;
            case Champs champs:
                Ecrire(champs);
                break;
            case string[] liste:
                _json.WriteStartArray();
                foreach (var texte in liste)
                    _json.WriteStringValue(texte);
                _json.WriteEndArray();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(valeur), valeur, "Valeur sans forme échangée.");
        }
    }
}
