using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Horloges;
using Parcours.Host.Http;
using Parcours.Projections.Horloges;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Echeances;

/// <summary>La forme JSON des échéances, la même pour la route et la commande.</summary>
internal static class EcritureEcheances
{
    /// <summary>Écrit ce qui précède la liste, dans un objet déjà ouvert.</summary>
    public static void EcrireEntete(Utf8JsonWriter sortie, DemandeDEcheances demande, EcheancesLues lues)
    {
        EcritureResultat.EcrireDates(sortie, demande.Connu, demande.ObserveLe);
        sortie.WriteNumber("total", lues.Total);
        sortie.WriteNumber("enRetard", lues.EnRetard);
        sortie.WriteNumber("position", lues.Position);
    }

    /// <summary>Écrit un décompte.</summary>
    public static void Ecrire(Utf8JsonWriter sortie, in Decompte decompte, Horloge horloge, LocalDate jour, IReadOnlyDictionary<long, string> ids)
    {
        sortie.WriteStartObject();
        sortie.WriteString("parcours", new IdentifiantDeParcours(decompte.Personne, decompte.Episode).ToString());
        sortie.WriteString("horloge", horloge.Code);
        sortie.WriteString("libelle", horloge.Libelle);
        sortie.WriteString("portee", Texte(horloge.Portee));
        if (decompte.APartirDu is { } ouverture) sortie.WriteString("aPartirDu", Jour(ouverture));
        sortie.WriteString("echeance", Jour(decompte.Echeance));
        sortie.WriteNumber("joursRestants", decompte.JoursRestants(jour));
        sortie.WriteBoolean("enRetard", decompte.EstEnRetard(jour));
        if (decompte.Organisme is { } organisme) sortie.WriteString("organisme", organisme);
        if (decompte.Territoire is { } territoire) sortie.WriteString("territoire", territoire);
        sortie.WriteStartObject("depart");
        sortie.WriteString("type", decompte.Depart.Fait.GetType().Name);
        sortie.WriteString("dateEffet", Jour(decompte.Depart.Fait.DateEffet));
        if (ids.TryGetValue(decompte.Depart.Ordre, out var id)) sortie.WriteString("id", id);
        sortie.WriteNumber("position", decompte.Depart.Ordre);
        sortie.WriteEndObject();
        sortie.WriteEndObject();
    }

    /// <summary>Texte d'une portée.</summary>
    public static string Texte(Portee portee) => JsonNamingPolicy.CamelCase.ConvertName(portee.ToString());

    /// <summary>Texte d'un jour.</summary>
    public static string Jour(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
