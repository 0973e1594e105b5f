namespace Parcours.Host.Commandes;

/// <summary>Ce que le processus rend à qui l'a appelé.</summary>
public static class CodesDeSortie
{
    public const int Reussite = 0;
    public const int Refus = 1;
    public const int AppelMalForme = 2;
}
