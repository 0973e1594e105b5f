using NodaTime;
using Parcours.Domain.Sceau;

namespace Parcours.Projections.Sceau;

/// <summary>Le dernier sceau qu'on sait avoir posé.</summary>
/// <param name="Jour">Son jour.</param>
/// <param name="Empreinte">Son empreinte.</param>
public sealed record SceauTemoin(LocalDate Jour, byte[] Empreinte);

/// <summary>
/// Garde hors de la base le dernier sceau posé. Sans lui, qui efface les derniers sceaux et change les faits qu'ils couvraient ferait sceller
/// par le service lui-même ce qu'il vient de changer.
/// </summary>
public interface ITemoinDesSceaux
{
    /// <summary>Le dernier sceau posé dans un département ; nul si l'on n'en sait rien.</summary>
    SceauTemoin? Lire(string departement);

    /// <summary>Retient un sceau qui vient d'être posé.</summary>
    void Retenir(SceauDuJour sceau);
}
