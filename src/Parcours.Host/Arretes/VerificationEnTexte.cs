using System.Globalization;
using Parcours.Domain.Arretes;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Commandes;
using Parcours.Projections.Arretes;

namespace Parcours.Host.Arretes;

/// <summary>Des vérifications pour qui lit un écran : ce qui ne se recalcule pas d'abord, puis ce qu'on a appris depuis.</summary>
internal static class VerificationEnTexte
{
    public static string De(IReadOnlyList<VerificationDArrete> verifications) => verifications.Count == 0
        ? "Aucun arrêté.\n" : string.Concat(verifications.SelectMany(Lignes).Select(ligne => ligne + "\n"));

    private static IEnumerable<string> Lignes(VerificationDArrete verification)
    {
        var (inscrit, cellules) = (verification.Lu.Inscrit, verification.Cellules.ToList());
        yield return $"{inscrit.Id}  {inscrit.Convention}, {inscrit.Annee}, pris le {ArreteEnTexte.Instant(inscrit.Le)} : {(verification.EstConforme ? "conforme" : "NON CONFORME")}.";
        if (verification.Lu.Arrete is null) yield return "  altéré : son contenu ne se lit plus.";
        else if (!verification.Lu.PorteSonEmpreinte) yield return "  altéré : son contenu n'est plus celui dont l'empreinte fut posée.";
        else if (!verification.Lu.EstIntact) yield return "  altéré : les colonnes de la table ne redisent plus son contenu.";
        foreach (var (ligne, colonne, cellule) in Toutes(verification).Where(c => !c.Cellule.EstConforme))
            yield return cellule.Etat is EtatDeCellule.NonRecalculee
                ? $"  non recalculé : {ligne.Ligne.Code}, {colonne.Titre}, {Raison(verification, ligne, colonne)}."
                : $"  chiffre changé : {ligne.Ligne.Code}, {colonne.Titre}, arrêté {Texte(cellule.Arretee, ligne)}, recalculé {Texte(cellule.Recalculee!, ligne)}, "
                    + $"{(ligne.EmpreinteActuelle == ligne.Ligne.Empreinte ? "de la même définition" : "d'une définition qui a changé")}.";
        var changees = verification.Lignes.Where(ligne => ligne.Cellules.Any(cellule => cellule.Etat is EtatDeCellule.EmpreinteChangee)).Select(ligne => ligne.Ligne.Code).ToList();
        if (changees.Count > 0) yield return $"  empreinte changée, mêmes chiffres : {string.Join(", ", changees)}.";
        if (cellules.Count > 0) yield return $"  {cellules.Count} chiffres, dont {cellules.Count(cellule => cellule.EstConforme)} se recalculent.";
        var ecarts = Toutes(verification).Where(c => c.Cellule.EstEnEcart).ToList();
        if (ecarts.Count > 0) yield return $"  Écarts à ce qu'on sait aujourd'hui, à la position {verification.Position}, au même jour d'observation : {ecarts.Count}.";
        foreach (var (ligne, colonne, cellule) in ecarts)
            yield return $"    {ligne.Ligne.Code}, {colonne.Titre} : {Texte(cellule.Arretee, ligne)}, aujourd'hui {Texte(cellule.Aujourdhui!, ligne)}.";
    }

    private static IEnumerable<(LigneVerifiee Ligne, ColonneArretee Colonne, CelluleVerifiee Cellule)> Toutes(VerificationDArrete verification) =>
        from ligne in verification.Lignes
        from paire in verification.Lu.Arrete!.Colonnes.Zip(ligne.Cellules)
        select (ligne, paire.First, paire.Second);

    private static string Raison(VerificationDArrete verification, LigneVerifiee ligne, ColonneArretee colonne) =>
        ligne.EmpreinteActuelle is null ? $"la version {ligne.Ligne.Version} n'est plus au catalogue"
        : $"le journal s'arrête à la position {verification.Position}, avant {colonne.Position}";

    private static string Texte(CelluleArretee cellule, LigneVerifiee ligne) => ligne.Ligne.Forme switch
    {
        FormeDeValeur.Taux => $"{ValeurEnTexte.De(cellule.Valeur, ligne.Ligne.Forme)} ({cellule.Comptes.Numerateur}/{cellule.Comptes.Denominateur})",
        FormeDeValeur.Moyenne => $"{ValeurEnTexte.De(cellule.Valeur, ligne.Ligne.Forme)} ({cellule.Comptes.Somme.ToString("0.##", CultureInfo.GetCultureInfo("fr-FR"))}/{cellule.Comptes.Effectif})",
        _ => ValeurEnTexte.De(cellule.Valeur, ligne.Ligne.Forme),
    };
}
