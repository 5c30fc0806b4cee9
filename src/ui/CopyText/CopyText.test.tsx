import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import CopyText from './index';

it('shows and copies the text to the letter', () => {
  render(<CopyText text="awslabs.eks-mcp-server@0.1.37" />);
  expect(document.querySelector('code')?.textContent).toBe('awslabs.eks-mcp-server@0.1.37');
  expect(screen.getByRole('button').getAttribute('data-copy')).toBe('awslabs.eks-mcp-server@0.1.37');
});

it('lets a long text break after a dot, a slash, an at sign, a colon and an equals sign', () => {
  render(<CopyText text="a.b/c@d:e=f-g" />);
  expect(document.querySelectorAll('code wbr')).toHaveLength(5);
});

it('does not break a version, a flag or a path that ends in a separator', () => {
  render(<CopyText text="--allow-write /tmp/ 0.1.37" />);
  expect(document.querySelector('code')?.innerHTML).toBe('--allow-write /<wbr>tmp/ 0.1.37');
});
