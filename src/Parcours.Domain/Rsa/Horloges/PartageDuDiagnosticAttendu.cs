using Parcours.Domain.Horloges;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>Partage du diagnostic : de sa réalisation à son partage, diagnostic par diagnostic (RSA19-F). Rien que la clôture ne l'interrompt.</summary>
internal static class PartageDuDiagnosticAttendu
{
    public static Mecanisme<IReadOnlyList<SuiviRsa>> Mecanisme { get; } = MecanismeRsa.De(
        "rsa.partage_du_diagnostic_attendu", [MecanismeRsa.Seuil], static p => p.Delai(MecanismeRsa.Seuil.Nom), static (suivi, delais, rendre) =>
        {
            foreach (var realise in suivi.De<DiagnosticRealise>())
                if (delais.Au(realise.Effet, out var delai) && !suivi.De<DiagnosticPartage>().Any(partage => partage.Fait.Diagnostic == realise.Fait.Diagnostic))
                    rendre(realise.Connu, delai.DernierJour(realise.Effet));
        }) with
    { Lit = [typeof(DiagnosticRealise), typeof(DiagnosticPartage)] };
}
