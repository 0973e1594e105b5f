using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// RSA19-F : chaque diagnostic, mis à disposition en quelques jours ouvrés. La sortie de la personne n'exclut rien : l'obligation est
/// celle du service, et le référentiel ne cite que R7.
/// </summary>
public static class PartageDesDiagnostics
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);

    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.partage_des_diagnostics", 1, [Seuil],
        static (_, question) => [Recrutement.Dans<DiagnosticRealise>(question.Periode)],
        static (parametres, question) =>
        {
            var (delai, territoire) = (parametres.Delai(Seuil.Nom), question.Filtre(FiltresRsa.ParTerritoire.Nom));
            return (personne, compteur) =>
            {
                foreach (var dossier in personne.Dossiers)
                    foreach (var diagnostic in dossier.Diagnostics)
                    {
                        if (!question.Periode.Contient(diagnostic.Effet) || dossier.EntreeDUnFaitDu(diagnostic.Effet) is null) continue;
                        var ici = dossier.TerritoireLe(diagnostic.Effet);
                        if (territoire is not null && territoire != ici) continue;
                        var (partage, dernierJour) = (Partage(dossier, diagnostic.Fait.Diagnostic), delai.DernierJour(diagnostic.Effet));
                        compteur.Ajouter(dossier, Jugement.DUneHorloge(
                            Jugement.Classer(partage?.Effet, sortie: null, dernierJour, question.Observation), diagnostic.Connu, partage?.Connu, dernierJour), ici, sortie: null);
                    }
            };
        })
    {
        Filtres = [FiltresRsa.ParTerritoire],
        Lit = [typeof(OrientationNotifiee), typeof(DiagnosticRealise), typeof(DiagnosticPartage)],
    };

    /// <summary>Le partage d'un autre diagnostic n'arrête rien.</summary>
    private static Jalon<DiagnosticPartage>? Partage(DossierRsa dossier, string numero)
    {
        foreach (var partage in dossier.Partages)
            if (partage.Fait.Diagnostic == numero) return partage;
        return null;
    }
}
