using System.Globalization;
using System.Text;
using NodaTime;
using Parcours.Domain.Horloges;
using Parcours.Host.Http;
using Parcours.Projections.Horloges;

namespace Parcours.Host.Echeances;

/// <summary>Les échéances en lignes lisibles, les plus en retard d'abord.</summary>
internal static class EcheancesEnTexte
{
    public static string De(DemandeDEcheances demande, EcheancesLues lues, CatalogueHorloges catalogue)
    {
        var texte = new StringBuilder();
        texte.Append(CultureInfo.InvariantCulture,
            $"Échéances connues {demande.Connu}, observées le {EcritureEcheances.Jour(demande.ObserveLe)}, position {lues.Position} : {lues.Total}, dont {lues.EnRetard} en retard.\n");
        foreach (var decompte in lues.Decomptes)
        {
            texte.Append(CultureInfo.InvariantCulture,
                $"{EcritureEcheances.Jour(decompte.Echeance)}  {Delai(decompte, demande.ObserveLe),-16}  {decompte.Organisme ?? "–",-13}  {decompte.Territoire ?? "–",-10}  {new IdentifiantDeParcours(decompte.Personne, decompte.Episode),-40}  {catalogue.Trouver(decompte.Horloge)!.Libelle}\n");
        }

        return texte.ToString();
    }

    private static string Delai(in Decompte decompte, LocalDate jour) => decompte.JoursRestants(jour) switch
    {
        0 => "aujourd'hui",
        < 0 and var jours => string.Create(CultureInfo.InvariantCulture, $"retard de {-jours} j"),
        var jours => string.Create(CultureInfo.InvariantCulture, $"dans {jours} j"),
    };
}
