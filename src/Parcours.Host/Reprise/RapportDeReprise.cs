namespace Parcours.Host.Reprise;

/// <summary>Une anomalie : la ligne, le champ, la raison ; ligne zéro pour le fichier entier.</summary>
public sealed record LigneRefusee(long Ligne, string Champ, string Raison);

/// <summary>Ce qu'une reprise a fait, ou pourquoi elle n'a rien fait : tout ou rien.</summary>
/// <param name="Lignes">Faits lus.</param>
/// <param name="Consignes">Faits nouveaux au journal.</param>
/// <param name="DejaConnus">Faits déjà connus à l'identique.</param>
/// <param name="Alertes">Nombre de faits marqués, par code d'alerte.</param>
/// <param name="DernierePosition">Position du dernier fait consigné.</param>
/// <param name="Refusees">Les premières anomalies ; une ligne peut en avoir plusieurs.</param>
/// <param name="NombreDeRefus">Nombre total d'anomalies.</param>
public sealed record RapportDeReprise(
    long Lignes, long Consignes, long DejaConnus, IReadOnlyDictionary<string, long> Alertes, long DernierePosition,
    IReadOnlyList<LigneRefusee> Refusees, long NombreDeRefus)
{
    /// <summary>Rien n'a été chargé.</summary>
    public bool EstRefusee => NombreDeRefus > 0;
}

/// <summary>Où en est une reprise, pour qui attend.</summary>
public readonly record struct Etape(string Nom, long Faits, double? Part);
