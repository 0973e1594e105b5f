using NodaTime;
using Parcours.Projections.Caisses;

namespace Parcours.Host.Caisses;

/// <summary>Où en est un import, et son compte rendu.</summary>
/// <param name="Travail">Identifiant du travail.</param>
/// <param name="Etat">enAttente, enCours, fini, ou refuse : le fichier l'est en entier, rien n'en est consigné.</param>
/// <param name="RecuLe">Quand le fichier fut reçu.</param>
/// <param name="CreeLe">Création du flux par la caisse, à Paris.</param>
/// <param name="Dossiers">Dossiers du fichier, une fois vérifié.</param>
/// <param name="Lus">Dossiers traités.</param>
/// <param name="Inchanges">Dossiers qui ne disent rien de neuf.</param>
/// <param name="Depasses">Dossiers qu'un flux plus récent a déjà montrés : laissés.</param>
/// <param name="Rejetes">Dossiers rejetés, gardés pour être rejoués.</param>
/// <param name="Faits">Faits consignés.</param>
/// <param name="Refuses">Faits que le journal a refusés.</param>
/// <param name="Remarques">Ce que l'import signale, compté par code.</param>
/// <param name="Ligne">Ligne du refus.</param>
/// <param name="Raison">Raison du refus.</param>
/// <param name="FiniLe">Fin du travail.</param>
public sealed record ImportRendu(
    Guid Travail, EtatDImport Etat, Instant RecuLe, LocalDateTime? CreeLe, int Dossiers, int Lus, int Inchanges, int Depasses, int Rejetes, int Faits, int Refuses,
    IReadOnlyDictionary<string, int> Remarques, int? Ligne, string? Raison, Instant? FiniLe)
{
    /// <summary>D'après ce que la table en dit.</summary>
    public static ImportRendu De(ImportLu lu) => new(
        lu.Travail, lu.Etat, lu.RecuLe, lu.CreeLe, lu.Dossiers, lu.Avancement.Lus, lu.Avancement.Inchanges, lu.Avancement.Depasses, lu.Avancement.Rejetes,
        lu.Avancement.Faits, lu.Avancement.Refuses, lu.Avancement.Remarques, lu.Ligne, lu.Raison, lu.FiniLe);
}
