using NodaTime;

namespace Parcours.Host.Demonstration.Accompagnement;

/// <summary>Écrit un suivi dont les dates sont fixées.</summary>
internal static class RecitSuivi
{
    private static readonly (string, int)[] Motifs =
        [("emploi", 34), ("formation", 13), ("termeAtteint", 28), ("abandon", 17), ("demenagement", 4), ("autre", 4)];

    /// <param name="suivi">Ce qui s'écrit.</param>
    /// <param name="nom"><c>GarantieActivite</c> ou <c>AccompagnementGlobal</c>.</param>
    /// <param name="signature">Qui écrit.</param>
    /// <param name="journal">Où.</param>
    /// <param name="alea">Hasard.</param>
    public static void Raconter(Suivi suivi, string nom, Signature signature, JournalFictif journal, Alea alea)
    {
        var plume = new Plume(journal, alea, suivi.Personne.Id, suivi.Flux);
        plume.ConnuDes = suivi.SuLe ?? plume.Connaissance(suivi.Orientation, plume.ConnuDes);
        if (suivi.EstNouvelle)
            PersonneNouvelle.Connaitre(suivi.Personne, plume, suivi.Orientation, signature);
        var orientation = plume.Consigner(nom + "Oriente" + (nom[0] == 'G' ? "e" : ""), suivi.Orientation, plume.ConnuDes, [], signature);
        if (suivi.Debut is not { } debut)
            return;
        Champs donnees = suivi.Conseiller is { } conseiller ? new() { { "conseiller", conseiller } } : [];
        var debute = plume.Suivre(orientation, nom + "Debute" + (nom[0] == 'G' ? "e" : ""), debut, donnees, signature);
        plume.Suivre(debute, nom + "Termine" + (nom[0] == 'G' ? "e" : ""), suivi.Fin, new() { { "motif", alea.Pese(Motifs) } }, signature);
    }
}
