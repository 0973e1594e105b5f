using System.Diagnostics;
using System.Text;
using Parcours.Host.Caisses;

namespace Parcours.Host.Tests.Caisses;

/// <summary>Des flux abîmés au hasard, à graine fixe : chacun se lit ou se refuse, vite, sans autre exception.</summary>
public sealed class MutationsDeFluxTests
{
    private const int Fichiers = 800;
    private static readonly TimeSpan Limite = TimeSpan.FromSeconds(10);

    private static readonly byte[] Sain = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Caisses", "exemples", "vrsb0801_beneficiaires_mensuel.xml"));

    private static readonly string[] Poisons =
    [
        "<!DOCTYPE Racine [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&c;&c;\"><!ENTITY c \"x\">]>", "<Racine>", "</Racine>", "<InfosFoyerRSA/>", "&a;", "&#0;", "&#x10FFFF;", "<![CDATA[", "]]>",
        "<!--", "<?xml version=\"1.1\"?>", " a=\"b\"", "\0", "é", "<NIR>9999999999999999</NIR>", "<DTNAI>0000-00-00</DTNAI>", "<ETATDOSRSA/>",
    ];

    [Fact]
    public void Un_flux_abime_se_lit_ou_se_refuse()
    {
        var alea = new Random(2_026);
        var (lus, refuses, restes) = (0, 0, new List<string>());
        for (var rang = 0; rang < Fichiers; rang++)
        {
            var abime = Abimer(alea);
            var depuis = Stopwatch.GetTimestamp();
            try
            {
                using var flux = new MemoryStream(abime);
                LectureDeFlux.Verifier(flux);
                foreach (var dossier in LectureDeFlux.Dossiers(flux)) DossierDuBloc.Lire("08", dossier.Bloc);
                lus++;
            }
            catch (FluxRefuseException e)
            {
                refuses++;
                if (e.Ligne is not > 0) restes.Add($"{rang} : refus sans ligne, {e.Message}");
            }
            catch (Exception e)
            {
                restes.Add($"{rang} : {e.GetType().Name} {e.Message}");
            }
            if (Stopwatch.GetElapsedTime(depuis) > Limite) restes.Add($"{rang} : trop long");
        }
        Assert.Empty(restes);
        Assert.True(lus > Fichiers / 200, $"{lus} lus");
        Assert.True(refuses > Fichiers / 2, $"{refuses} refusés");
    }

    private static byte[] Abimer(Random alea)
    {
        var octets = Sain.ToList();
        for (var fois = alea.Next(1, 4); fois > 0; fois--)
        {
            var place = alea.Next(octets.Count);
            switch (alea.Next(8))
            {
                case 0: octets.RemoveRange(place, octets.Count - place); break;
                case 1: octets.RemoveRange(place, Math.Min(alea.Next(1, 200), octets.Count - place)); break;
                case 2: octets[place] = (byte)alea.Next(256); break;
                case 3: octets.InsertRange(place, Encoding.Latin1.GetBytes(Poisons[alea.Next(Poisons.Length)])); break;
                case 4: octets.InsertRange(place, octets.GetRange(place, Math.Min(alea.Next(1, 4_000), octets.Count - place))); break;
                case 5: octets.InsertRange(place, Enumerable.Repeat((byte)'A', alea.Next(1, 200_000))); break;
                case 6: Remplacer(octets, "windows-1252", new[] { "utf-8", "utf-16", "iso-8859-15", "ibm850", "zut" }[alea.Next(5)]); break;
                default: octets.Reverse(place, Math.Min(alea.Next(2, 100), octets.Count - place)); break;
            }
            if (octets.Count == 0) break;
        }
        return [.. octets];
    }

    private static void Remplacer(List<byte> octets, string cherche, string par)
    {
        var place = Encoding.Latin1.GetString([.. octets]).IndexOf(cherche, StringComparison.Ordinal);
        if (place < 0) return;
        octets.RemoveRange(place, cherche.Length);
        octets.InsertRange(place, Encoding.Latin1.GetBytes(par));
    }
}
