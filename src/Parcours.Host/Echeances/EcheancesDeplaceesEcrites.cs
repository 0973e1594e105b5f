using System.Globalization;
using System.Text;
using System.Text.Json;
using Parcours.Domain.Horloges;
using Parcours.Host.Http;
using Parcours.Projections.Horloges;

namespace Parcours.Host.Echeances;

/// <summary>Ce qu'un brouillon d'horloge déplacerait, pour qui lit ou pour un programme.</summary>
internal static class EcheancesDeplaceesEcrites
{
    public static string EnTexte(DemandeDEcheances demande, EcheancesDeplacees lues, long position)
    {
        var texte = new StringBuilder();
        texte.Append(CultureInfo.InvariantCulture,
            $"Horloge {demande.Horloge}, échéances connues {demande.Connu}, observées le {EcritureEcheances.Jour(demande.ObserveLe)}, position {position} : {lues.Deplacees.Count} déplacées, {lues.Inchangees} inchangées.\n");
        foreach (var deplacee in lues.Deplacees)
            texte.Append(CultureInfo.InvariantCulture,
                $"{Jour(deplacee.Avant),-12} → {Jour(deplacee.Apres),-12}  {deplacee.Decompte.Organisme ?? "–",-13}  {deplacee.Decompte.Territoire ?? "–",-10}  {Parcours(deplacee.Decompte)}\n");
        return texte.ToString();
    }

    public static void EnJson(Utf8JsonWriter json, DemandeDEcheances demande, EcheancesDeplacees lues, long position)
    {
        json.WriteStartObject();
        json.WriteString("horloge", demande.Horloge);
        if (demande.Connu.Jour is { } connuAu) json.WriteString("connuAu", EcritureEcheances.Jour(connuAu));
        json.WriteString("observeLe", EcritureEcheances.Jour(demande.ObserveLe));
        json.WriteNumber("position", position);
        json.WriteNumber("inchangees", lues.Inchangees);
        json.WriteStartArray("deplacees");
        foreach (var deplacee in lues.Deplacees)
        {
            json.WriteStartObject();
            json.WriteString("parcours", Parcours(deplacee.Decompte));
            json.WriteString("avant", deplacee.Avant is { } avant ? EcritureEcheances.Jour(avant.Echeance) : null);
            json.WriteString("apres", deplacee.Apres is { } apres ? EcritureEcheances.Jour(apres.Echeance) : null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Jour(Decompte? decompte) => decompte is { } celui ? EcritureEcheances.Jour(celui.Echeance) : "ne court pas";

    private static string Parcours(Decompte decompte) => new IdentifiantDeParcours(decompte.Personne, decompte.Episode).ToString();
}
