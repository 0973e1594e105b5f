namespace Parcours.Host.BaseEmbarquee;

/// <summary>Ce qu'il faut savoir pour ouvrir la base embarquée.</summary>
/// <param name="Dossier">Dossier des données du projet ; il est créé au besoin.</param>
/// <param name="DossierBinaires">Dossier imposé qui contient <c>initdb</c> et <c>postgres</c> ; sinon, ils sont cherchés.</param>
/// <param name="NomBase">Base créée dans le serveur.</param>
/// <param name="Reglages">Paramètres PostgreSQL qui s'ajoutent à ceux du développement, ou les remplacent.</param>
public sealed record OptionsBaseEmbarquee(
    string Dossier,
    string? DossierBinaires = null,
    string NomBase = "parcours",
    IReadOnlyDictionary<string, string>? Reglages = null)
{
    /// <summary>Pour les essais : se comporter comme sur une machine sans PostgreSQL.</summary>
    internal bool IgnorerBinairesLocaux { get; init; }

    /// <summary>Pour les essais : se comporter comme sur une machine sans npm.</summary>
    internal bool IgnorerNpm { get; init; }

    /// <summary>Pour les essais : se comporter comme si aucune socket locale n'était possible.</summary>
    internal bool SansSocket { get; init; }
}
