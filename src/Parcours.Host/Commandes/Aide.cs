namespace Parcours.Host.Commandes;

/// <summary>L'aide, tirée de ce que les commandes déclarent.</summary>
internal static class Aide
{
    private const string Appel = "dotnet run --project src/Parcours.Host --";

    public static string Generale(IReadOnlyList<ICommande> commandes) =>
        $"""
        Parcours — consigner les faits des parcours d'insertion et lire les chiffres qu'ils donnent.

        Usage : {Appel} [commande] [options]

        Sans commande, démarre le service sur {AdresseEcoute.Defaut} (ou --urls http://…).

        Commandes :
        {Colonnes(commandes.Select(c => (c.Nom, c.Resume)))}

        Outils : {string.Join(", ", Aiguillage.OutilsJasperFx)} (leur aide, en anglais : help codegen).

        Sortie : 0 si tout va bien, 1 pour un refus, 2 pour un appel mal formé.
        Aide d'une commande : {Appel} <commande> --help

        """;

    public static string De(ICommande commande) =>
        $"""
        {commande.Resume}

        Usage : {Appel} {Forme(commande)}
        {Arguments(commande)}
        Options :
        {Colonnes(commande.Options.Select(o => (Nommer(o), Decrire(o))).Append(("--help", "affiche cette aide")))}

        """;

    private static string Arguments(ICommande commande) => commande.Arguments.Count == 0 ? "" :
        $"""

        Arguments :
        {Colonnes(commande.Arguments.Select(a => ($"<{a.Nom}>", AvecChoix(a.Aide, a.Choix))))}

        """;

    private static string Forme(ICommande commande) => string.Join(' ', [
        commande.Nom,
        .. commande.Arguments.Select(a => a.EstFacultatif ? $"[<{a.Nom}>]" : $"<{a.Nom}>"),
        .. commande.Options.Select(o => (o.EstObligatoire ? Nommer(o) : $"[{Nommer(o)}]") + (o.EstRepetable ? "…" : "")),
    ]);

    private static string Nommer(OptionCommande option) => option.EstDrapeau ? option.Nom : $"{option.Nom} <{option.Valeur}>";

    private static string Decrire(OptionCommande option) =>
        AvecChoix(option.Aide, option.Choix)
        + (option.EstObligatoire ? " (obligatoire)" : "")
        + (option.EstRepetable ? " (répétable)" : "");

    private static string AvecChoix(string aide, IReadOnlyList<string> choix) =>
        choix.Count == 0 ? aide : $"{aide} : {string.Join(", ", choix)}";

    private static string Colonnes(IEnumerable<(string Nom, string Texte)> lignes)
    {
        var toutes = lignes.ToList();
        var largeur = toutes.Max(l => l.Nom.Length);
        return string.Join('\n', toutes.Select(l => $"  {l.Nom.PadRight(largeur)}  {l.Texte}"));
    }
}
