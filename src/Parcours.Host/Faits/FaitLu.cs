using System.Buffers;
using System.Text.Json;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections;

namespace Parcours.Host.Faits;

/// <summary>Un fait tel que connu.</summary>
/// <param name="Id">Identifiant de l'émetteur, qui le désigne pour le corriger ou l'annuler.</param>
/// <param name="Type">Type de fait.</param>
/// <param name="DateEffet">Jour où il vaut dans le monde.</param>
/// <param name="Position">Place d'origine au journal.</param>
/// <param name="Donnees">Ses champs.</param>
public sealed record FaitLu(string Id, string Type, LocalDate DateEffet, long Position, JsonElement Donnees)
{
    /// <summary>La valeur connue d'un fait, sous l'identifiant de l'événement qui l'a porté.</summary>
    public static FaitLu De(FaitConnu connu, EvenementLu origine) =>
        new(IdDe(origine), connu.Fait.GetType().Name, connu.Fait.DateEffet, connu.Ordre, DonneesDe(connu.Fait));

    /// <summary>Un journal repris d'ailleurs peut n'avoir pas d'identifiant d'émetteur en en-tête.</summary>
    public static string IdDe(EvenementLu lu) => lu.Provenance.IdEmetteur ?? lu.Consigne.Id.ToString();

    public static JsonElement DonneesDe(Fait fait)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon))
        {
            Forme.De(fait.GetType()).Ecrire(sortie, fait);
        }

        return JsonElement.Parse(tampon.WrittenSpan);
    }
}
