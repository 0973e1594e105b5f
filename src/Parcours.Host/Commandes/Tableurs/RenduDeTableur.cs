using System.Globalization;
using System.Text.Json;
using Parcours.Host.Tableurs;

namespace Parcours.Host.Commandes.Tableurs;

/// <summary>Dit le sort des lignes à mesure : les faits d'un aperçu sur la sortie standard, les refus sur l'erreur standard. En JSON, une ligne par sort.</summary>
internal sealed class RenduDeTableur(ContexteCommande contexte, bool enJson, bool aBlanc)
{
    private static readonly CultureInfo _francais = CultureInfo.GetCultureInfo("fr-FR");
    private readonly int[] _comptes = new int[Enum.GetValues<EtatDeRangee>().Length];

    public bool ARefuse => Compte(EtatDeRangee.Refuse) > 0;

    public async Task NoterAsync(SortDeRangee sort)
    {
        _comptes[(int)sort.Etat]++;
        if (enJson)
        {
            await contexte.Sortie.WriteLineAsync(JsonSerializer.Serialize(sort, FormatDesSorts.Options));
            return;
        }

        foreach (var erreur in sort.Erreurs ?? [])
            await contexte.Erreurs.WriteLineAsync($"ligne {sort.Ligne}, {(erreur.Colonne is null ? "" : $"colonne {erreur.Colonne}{(erreur.Titre is null ? "" : $" « {erreur.Titre} »")} : ")}{erreur.Raison}");
        if (sort.Refus is { } refus && sort.Erreurs is null) await contexte.Erreurs.WriteLineAsync($"ligne {sort.Ligne}, {sort.Type} : {refus.Detail}");
        if (aBlanc && sort.Etat is EtatDeRangee.AConsigner)
            await contexte.Sortie.WriteLineAsync($"ligne {sort.Ligne} : {sort.Type} le {sort.DateEffet} sur {sort.Flux} {sort.Donnees}{Alertes(sort)}");
        else foreach (var alerte in aBlanc ? [] : sort.Alertes ?? [])
            await contexte.Erreurs.WriteLineAsync($"ligne {sort.Ligne}, {sort.Type} : alerte {alerte.Code}");
    }

    public async Task FinirAsync(IReadOnlyList<string> ignorees)
    {
        if (enJson) return;
        if (ignorees.Count > 0) await contexte.Erreurs.WriteLineAsync($"Colonnes que le modèle ne nomme pas, non lues : {string.Join(", ", ignorees)}.");
        var (nombre, sort, fin) = aBlanc ? (Compte(EtatDeRangee.AConsigner), "à consigner", " Rien n'est écrit.") : (Compte(EtatDeRangee.Consigne), "consignés", "");
        await contexte.Sortie.WriteLineAsync(string.Create(_francais,
            $"{nombre:N0} {sort}, {Compte(EtatDeRangee.DejaConnu):N0} déjà connus, {Compte(EtatDeRangee.Refuse):N0} refusés, {Compte(EtatDeRangee.Ignore):N0} lignes sans fait.{fin}"));
    }

    private int Compte(EtatDeRangee etat) => _comptes[(int)etat];

    private static string Alertes(SortDeRangee sort) => sort.Alertes is { Count: > 0 } alertes ? $" — alertes : {string.Join(", ", alertes.Select(alerte => alerte.Code))}" : "";
}
