using System.Globalization;
using Parcours.Host.Reprise;

namespace Parcours.Host.Commandes;

/// <summary>Le compte rendu d'un chargement : sur la sortie standard s'il a réussi, sur l'erreur standard sinon.</summary>
internal static class CompteRendu
{
    private static readonly CultureInfo _francais = CultureInfo.GetCultureInfo("fr-FR");

    public static async Task EcrireAsync(RapportDeReprise rapport, bool enJson, ContexteCommande contexte)
    {
        if (enJson)
        {
            await contexte.EcrireJsonAsync(rapport);
            return;
        }
        if (rapport.EstRefusee)
        {
            foreach (var refus in rapport.Refusees) await contexte.Erreurs.WriteLineAsync(Dire(refus));
            if (rapport.NombreDeRefus > rapport.Refusees.Count)
                await contexte.Erreurs.WriteLineAsync(string.Create(_francais, $"… et {rapport.NombreDeRefus - rapport.Refusees.Count:N0} autres."));
            await contexte.Erreurs.WriteLineAsync(string.Create(_francais, $"Refusé : {rapport.NombreDeRefus:N0} anomalie(s) sur {rapport.Lignes:N0} faits lus. Rien n'a été chargé."));
            return;
        }
        await contexte.Sortie.WriteLineAsync(string.Create(_francais,
            $"{rapport.Consignes:N0} faits consignés, {rapport.DejaConnus:N0} déjà connus, sur {rapport.Lignes:N0} lus{(rapport.DernierePosition > 0 ? $" ; position {rapport.DernierePosition}" : "")}."));
        foreach (var (code, nombre) in rapport.Alertes.OrderByDescending(alerte => alerte.Value))
            await contexte.Sortie.WriteLineAsync(string.Create(_francais, $"  alerte {code} : {nombre:N0}"));
    }

    private static string Dire(LigneRefusee refus) =>
        (refus.Ligne > 0 ? $"ligne {refus.Ligne}" : "fichier") + (refus.Champ.Length > 0 ? $", {refus.Champ}" : "") + $" : {refus.Raison}";
}
